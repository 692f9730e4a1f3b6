//! The guided service as `www/index.html` writes it: what of it the start pages carry, so that the script can begin there.

use crate::html::{Html, opened, tag};

/// The page of the service as it is written. It says once what it is made of.
const PAGE: &str = include_str!("../../../www/index.html");

/// The policy that it is read under until its door shuts.
#[must_use]
pub fn policy() -> &'static str {
    between(PAGE, "http-equiv=\"Content-Security-Policy\" content=\"", "\"")
}

/// Its styles, by their names in the folder of the site, in their order.
#[must_use]
pub fn styles() -> Vec<&'static str> {
    tags("<link rel=\"stylesheet\"").map(|tag| between(tag, "href=\"", "\"")).collect()
}

/// Its scripts and what they will ask for, seen from the folder of a language.
#[must_use]
pub fn scripts() -> Html {
    let preloads = tags("<link rel=\"preload\"").map(|tag| opened("link", &seen_from_below(tag).borrowed()));
    let scripts = tags("<script").map(|each| tag("script", &seen_from_below(each).borrowed(), ""));
    preloads.chain(scripts).flat_map(|line| [line, "\n".into()]).collect()
}

/// The ram's horns of its head.
#[must_use]
pub fn ornament() -> Html {
    let drawn = between(PAGE, "<path d=\"", "\"");
    let path = tag(
        "path",
        &[
            ("d", drawn),
            ("fill", "none"),
            ("stroke", "currentColor"),
            ("stroke-width", "1.6"),
            ("stroke-linecap", "round"),
        ],
        "",
    );
    let size = [("id", "horn"), ("width", "56"), ("height", "18"), ("patternUnits", "userSpaceOnUse")];
    let pattern = tag("pattern", &size, path);
    let row = tag("rect", &[("width", "100%"), ("height", "18"), ("fill", "url(#horn)")], "");
    let all = [("class", "ornament"), ("aria-hidden", "true"), ("width", "100%"), ("height", "18")];
    tag("svg", &all, Html::from([pattern, row]))
}

/// The page itself with more in its head.
#[must_use]
pub fn with_head(more: &str) -> String {
    PAGE.replacen("</head>", &format!("{more}</head>"), 1)
}

/// The lines of its head that are such a tag; each stands on a line of its own.
fn tags(beginning: &'static str) -> impl Iterator<Item = &'static str> {
    PAGE.lines().filter(move |line| line.starts_with(beginning))
}

/// The attributes of a tag.
struct Attributes(Vec<(&'static str, String)>);

impl Attributes {
    fn borrowed(&self) -> Vec<(&'static str, &str)> {
        self.0.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }
}

/// The attributes of a tag, its address as it is one folder below. No value of such a tag has a space in it.
fn seen_from_below(tag: &'static str) -> Attributes {
    let inside = tag.split('>').next().unwrap_or_default();
    let attributes = inside.split_whitespace().skip(1).map(|attribute| {
        let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
        let value = value.trim_matches('"');
        (name, if matches!(name, "src" | "href") { format!("../{value}") } else { value.to_owned() })
    });
    Attributes(attributes.collect())
}

/// What stands between two marks, or nothing.
fn between(text: &'static str, before: &str, after: &str) -> &'static str {
    text.split_once(before).and_then(|(_, rest)| rest.split_once(after)).map_or("", |(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_the_page_is_made_of_is_found() {
        assert!(policy().contains("script-src 'self' 'wasm-unsafe-eval'"));
        assert!(styles().contains(&"style.css"));
        let scripts = scripts();
        for needed in [
            "<link rel=\"preload\" href=\"../words.json\" as=\"fetch\">",
            "<script type=\"module\" src=\"../main.js\"></script>",
            "<script nomodule src=\"../old.js\" defer></script>",
        ] {
            assert!(scripts.as_str().contains(needed), "{} lacks {needed}", scripts.as_str());
        }
        assert!(ornament().as_str().contains("d=\"M28 18V9"));
    }
}
