//! HTML as a value: what is text is escaped the moment it becomes HTML, so no page can forget it.

/// A piece of HTML.
#[derive(Clone, Debug, Default)]
pub struct Html(String);

impl Html {
    /// The piece as it is written to a file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self(escaped(text))
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self(escaped(&text))
    }
}

impl<const N: usize> From<[Html; N]> for Html {
    fn from(pieces: [Html; N]) -> Self {
        pieces.into_iter().collect()
    }
}

impl From<Vec<Html>> for Html {
    fn from(pieces: Vec<Html>) -> Self {
        pieces.into_iter().collect()
    }
}

impl From<Option<Html>> for Html {
    fn from(piece: Option<Html>) -> Self {
        piece.unwrap_or_default()
    }
}

impl FromIterator<Html> for Html {
    fn from_iter<I: IntoIterator<Item = Html>>(pieces: I) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }
}

/// An element.
#[must_use]
pub fn tag(name: &'static str, attributes: &[(&'static str, &str)], inside: impl Into<Html>) -> Html {
    let mut html = opened(name, attributes);
    html.0.push_str(&inside.into().0);
    html.0.push_str("</");
    html.0.push_str(name);
    html.0.push('>');
    html
}

/// Attributes that hold by being there and have no value.
const BOOLEAN: &[&str] = &["defer", "hidden", "nomodule"];

/// An element that has no inside, such as `meta`.
#[must_use]
pub fn opened(name: &'static str, attributes: &[(&'static str, &str)]) -> Html {
    let mut html = format!("<{name}");
    for (attribute, value) in attributes {
        html.push(' ');
        html.push_str(attribute);
        if !BOOLEAN.contains(attribute) {
            html.push_str("=\"");
            html.push_str(&escaped(value));
            html.push('"');
        }
    }
    html.push('>');
    Html(html)
}

/// A paragraph.
#[must_use]
pub fn p(inside: impl Into<Html>) -> Html {
    tag("p", &[], inside)
}

/// A link.
#[must_use]
pub fn link(to: &str, inside: impl Into<Html>) -> Html {
    tag("a", &[("href", to)], inside)
}

/// What is inside follows what stands before it.
#[must_use]
pub fn both(first: impl Into<Html>, second: impl Into<Html>) -> Html {
    Html::from([first.into(), second.into()])
}

/// A template such as «Step {n}» filled in.
#[must_use]
pub fn filled(template: &str, name: &str, value: &str) -> String {
    template.replace(&format!("{{{name}}}"), value)
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_never_become_markup() {
        let html = tag("a", &[("href", "\"><script>")], "<b> & \"");
        assert_eq!(html.as_str(), "<a href=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &quot;</a>");
    }
}
