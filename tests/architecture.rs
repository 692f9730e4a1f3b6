//! Does each module stand on the floors beneath it? The rules of `CONVENTIONS.md`, read off the sources.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The floors, as `CONVENTIONS.md` and `src/lib.rs` have them.
const FLOORS: &[&[&str]] = &[
    &["citation", "calendar", "coded", "language", "noun", "written"],
    &[
        "application",
        "barcode",
        "document",
        "edition",
        "formulyar",
        "given",
        "iin",
        "latin",
        "mrz",
        "name",
        "reading",
        "reason",
        "service",
        "term",
        "typing",
        "unit",
        "written_date",
    ],
    &["law"],
    &["finding"],
    &["check", "timeline"],
    &["report", "words"],
    &["wasm"],
];

/// The crates of the browser: only the top floor may name them.
const BROWSER: &[&str] = &["js_sys", "serde_wasm_bindgen", "tsify", "wasm_bindgen", "web_sys"];

/// What reads a clock, a locale or the surroundings: nothing here may.
const SURROUNDINGS: &[&str] = &[
    "Date::new",
    "Date::now",
    "Instant",
    "Intl",
    "Local",
    "LC_ALL",
    "SystemTime",
    "UNIX_EPOCH",
    "Utc",
    "std::env",
    "std::fs",
    "std::net",
    "std::process",
    "std::time",
];

/// Names that say nothing of the domain.
const EMPTY_NAMES: &[&str] = &["common", "helper", "helpers", "manager", "managers", "util", "utils"];

/// The most lines JavaScript's way in may have.
const WASM_LINES: usize = 200;

fn floor(module: &str) -> Option<usize> {
    FLOORS.iter().position(|modules| modules.contains(&module))
}

/// A source file: its path under `src` and its text.
struct Source {
    path: PathBuf,
    text: String,
}

impl Source {
    /// Where the file stands in the tree of modules: `check/need.rs` is `[check, need]`, `lib.rs` the root.
    fn module(&self) -> Vec<String> {
        let mut parts: Vec<String> =
            self.path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
        if parts.last().is_some_and(|last| last == "mod" || last == "lib") {
            parts.pop();
        }
        parts
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a source in UTF-8");
                let path = path.strip_prefix(&root).expect("a file under src").to_owned();
                found.push(Source { path, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(found.len() > 20, "the sources were not found");
    found
}

/// What stands in a source apart from comments and what is quoted; a quoted word such as `wasm32` stays.
fn code(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let (kept, taken) = if rest.starts_with("//") {
            ("", rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            (" ", rest.find("*/").map_or(rest.len(), |end| end + 2))
        } else if let Some((open, close)) = raw_string(rest) {
            let end = rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len());
            ("\"\"", end)
        } else if next == '"' {
            let end = string_end(rest);
            let word = rest[1..end].trim_end_matches('"');
            (if word.chars().all(|c| c.is_ascii_alphanumeric()) { &rest[..end] } else { "\"\"" }, end)
        } else if let Some(end) = char_end(rest) {
            ("' '", end)
        } else {
            (&rest[..next.len_utf8()], next.len_utf8())
        };
        code.push_str(kept);
        rest = &rest[taken..];
    }
    code
}

/// Where the text of a raw string begins, and what closes it.
fn raw_string(rest: &str) -> Option<(usize, String)> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then(|| (hashes + 2, format!("\"{}", "#".repeat(hashes))))
}

/// Past the closing quote of a string that opens here.
fn string_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Past a character literal that opens here; a lifetime is none.
fn char_end(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    let length = if first == '\\' { 2 + inner.get(2..)?.find('\'')? } else { first.len_utf8() };
    inner[length..].starts_with('\'').then_some(length + 2)
}

/// The code without `#[cfg_attr(target_arch = "wasm32", …)]`: the one trace of the browser that is allowed below.
fn without_browser_traces(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(start) = rest.find(r#"#[cfg_attr(target_arch = "wasm32","#) {
        kept.push_str(&rest[..start]);
        let mut depth = 0_usize;
        let end = rest[start..].char_indices().find(|(_, c)| {
            match c {
                '[' => depth += 1,
                ']' => depth -= 1,
                _ => {}
            }
            depth == 0 && *c == ']'
        });
        rest = end.map_or("", |(end, _)| &rest[start + end + 1..]);
    }
    kept + rest
}

/// Whether a name or a path of names stands in the code as a whole.
fn names(code: &str, name: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(name)
        .any(|(at, _)| !code[..at].ends_with(part_of_name) && !code[at + name.len()..].starts_with(part_of_name))
}

/// The modules of the crate's root that the code names, by `crate::` or by climbing all the way up with `super::`.
fn used(module: &[String], code: &str) -> BTreeSet<String> {
    let climb = "super::".repeat(module.len());
    let ways = ["crate::", &climb];
    let mut used = BTreeSet::new();
    for way in ways.into_iter().filter(|way| !way.is_empty()) {
        for (at, _) in code.match_indices(way) {
            let before = &code[..at];
            let within_longer =
                before.ends_with("super::") || before.ends_with(|c: char| c.is_alphanumeric() || c == '_');
            if !within_longer {
                used.extend(first_names(&code[at + way.len()..]));
            }
        }
    }
    used
}

/// The first name of a path, or of each path in `{…}`.
fn first_names(path: &str) -> Vec<String> {
    let name =
        |text: &str| text.trim().chars().take_while(|c| c.is_alphanumeric() || "_*".contains(*c)).collect::<String>();
    let (mut depth, mut start, mut names) = (0_usize, 0, Vec::new());
    let Some(group) = path.strip_prefix('{') else {
        names.push(name(path));
        return names;
    };
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                names.push(name(&group[start..at]));
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                names.push(name(&group[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Everything in a source that the conventions forbid.
fn violations(source: &Source) -> Vec<String> {
    let (module, code) = (source.module(), code(&source.text));
    let mut found = empty_names(&source.path);
    if !source.text.starts_with("//! ") {
        found.push("does not open with its purpose, `//! …`".into());
    }
    let here = module.first().map(|name| (name, floor(name)));
    match here {
        None => {}
        Some((name, None)) => found.push(format!("`{name}` has no floor")),
        Some((name, Some(here))) => {
            for other in used(&module, &code) {
                match floor(&other) {
                    None => found.push(format!("uses `{other}`, which has no floor")),
                    Some(there) if there > here => {
                        found.push(format!("`{name}` uses `{other}`, {} floors up", there - here));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    let top = here.is_some_and(|(_, floor)| floor == Some(FLOORS.len() - 1));
    if top && source.text.lines().count() >= WASM_LINES {
        found.push(format!("has {WASM_LINES} lines or more"));
    }
    if !top {
        let below = without_browser_traces(&code);
        found.extend(BROWSER.iter().filter(|name| names(&below, name)).map(|name| format!("names `{name}`")));
    }
    found.extend(SURROUNDINGS.iter().filter(|name| names(&code, name)).map(|name| format!("reads `{name}`")));
    found
}

fn empty_names(path: &Path) -> Vec<String> {
    let parts = path.with_extension("");
    let parts = parts.iter().map(|part| part.to_string_lossy());
    let empty = parts.filter(|part| part.split('_').any(|word| EMPTY_NAMES.contains(&word)));
    empty.map(|part| format!("`{part}` is no name of the domain")).collect()
}

fn planted(path: &str, text: &str) -> Vec<String> {
    violations(&Source { path: path.into(), text: format!("//! Made up.\n\n{text}\n") })
}

#[test]
fn every_module_keeps_to_its_floor_and_to_the_conventions() {
    let found: Vec<String> = sources()
        .iter()
        .flat_map(|source| violations(source).into_iter().map(|what| format!("src/{}: {what}", source.path.display())))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_module_of_the_crate_has_one_floor() {
    let mut floors: BTreeMap<&str, usize> = BTreeMap::new();
    for (floor, modules) in FLOORS.iter().enumerate() {
        for module in *modules {
            assert_eq!(floors.insert(module, floor), None, "{module} stands on two floors");
        }
    }
    let modules: BTreeSet<String> = sources().iter().filter_map(|source| source.module().first().cloned()).collect();
    let listed: BTreeSet<String> = floors.keys().map(|module| (*module).to_owned()).collect();
    assert_eq!(modules, listed, "each module has a floor, and each floor has modules that there are");
}

#[test]
fn no_two_modules_lean_on_each_other() {
    let mut leaning: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in &sources() {
        let module = source.module();
        if let Some(name) = module.first() {
            let mut used = used(&module, &code(&source.text));
            used.remove(name);
            leaning.entry(name.clone()).or_default().append(&mut used);
        }
    }
    // What stands on nothing is taken away until nothing is left; a ring never goes.
    while !leaning.is_empty() {
        let bottom: Vec<String> =
            leaning.iter().filter(|(_, used)| used.is_empty()).map(|(name, _)| name.clone()).collect();
        assert!(!bottom.is_empty(), "in a ring: {leaning:?}");
        for name in &bottom {
            leaning.remove(name);
        }
        for used in leaning.values_mut() {
            used.retain(|name| !bottom.contains(name));
        }
    }
}

#[test]
fn the_map_of_the_crate_names_every_module() {
    let sources = sources();
    let map = sources.iter().find(|source| source.path == Path::new("lib.rs")).expect("lib.rs");
    for source in &sources {
        if let Some(module) = source.module().first() {
            let [plain, link] = ["`", "`mod@"].map(|before| format!("{before}{module}`"));
            let mut rows = map.text.lines().filter(|line| line.starts_with("//! |"));
            let named = rows.any(|row| row.contains(&plain) || row.contains(&link));
            assert!(named, "the map in lib.rs does not name `{module}`");
        }
    }
}

/// 60 kB of words and citations that a citizen's module does without: what only the remarks on a regulation show.
#[test]
fn the_slips_of_the_text_and_their_words_are_asked_for_by_the_remarks_on_a_regulation_alone() {
    let asking: Vec<PathBuf> = sources()
        .into_iter()
        .filter(|source| {
            let asks = ["words::slip", ".errata()", "timeline::examine("];
            let code = code(&source.text);
            asks.iter().any(|words| code.contains(words))
        })
        .map(|source| source.path)
        .collect();
    assert_eq!(asking, [Path::new("report/remarks.rs")]);
}

#[test]
fn a_step_up_a_floor_is_seen() {
    for up in [
        "use crate::law::Edition;",
        "use crate::{citation::Place, law::{self, Edition}};",
        "use super::law::Edition;",
        "fn f() -> crate::check::Answer { todo!() }",
        "impl X { fn f() { $crate::words::what() } }",
        "use crate::*;",
    ] {
        assert_eq!(planted("document.rs", up).len(), 1, "{up}");
    }
    assert_eq!(planted("law/order_394_2012/annex_1.rs", "use super::super::super::words;").len(), 1);
    assert_eq!(planted("check/need.rs", "use super::super::report;").len(), 1);
    assert_eq!(planted("check/need.rs", "use super::words;"), Vec::<String>::new());
    assert_eq!(planted("document.rs", "use crate::given::{Given, Line};"), Vec::<String>::new());
    assert_eq!(planted("document.rs", "// use crate::law::Edition;\n/* crate::law */"), Vec::<String>::new());
    assert_eq!(
        planted("document.rs", r##"const A: (&str, &str) = ("crate::law", r#"crate::law"#);"##),
        Vec::<String>::new()
    );
}

#[test]
fn a_module_without_a_floor_is_seen() {
    assert_eq!(planted("astrology.rs", "").len(), 1);
    assert_eq!(planted("document.rs", "use crate::astrology::Sign;").len(), 1);
}

#[test]
fn a_trace_of_the_browser_below_is_seen() {
    for trace in [
        "use wasm_bindgen::prelude::*;",
        "#[derive(tsify::Tsify)] struct A;",
        "fn f() -> js_sys::Error { todo!() }",
        r#"#[cfg(target_arch = "wasm32")] use serde_wasm_bindgen::to_value;"#,
        r#"#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))] struct A { b: js_sys::Array }"#,
    ] {
        assert_eq!(planted("document.rs", trace).len(), 1, "{trace}");
    }
    let allowed = r#"#[cfg_attr(target_arch = "wasm32", tsify(optional, type = "\"a]\" | \"b[\""))] pub a: u8,"#;
    assert_eq!(planted("document.rs", allowed), Vec::<String>::new());
    assert_eq!(planted("wasm.rs", "use wasm_bindgen::JsValue;"), Vec::<String>::new());
}

#[test]
fn a_look_at_a_clock_or_a_locale_is_seen() {
    for look in [
        "use chrono::Local;",
        "fn f() { chrono::Utc::now(); }",
        "let start = Instant::now();",
        "std::env::var(name)",
        "let now = js_sys::Date::now();",
    ] {
        assert!(!planted("wasm.rs", look).is_empty(), "{look}");
    }
    assert_eq!(planted("check/dates.rs", "struct Locality; fn instant() {}"), Vec::<String>::new());
}

#[test]
fn a_file_without_a_name_or_a_purpose_and_a_crowded_way_in_are_seen() {
    assert_eq!(planted("check/utils.rs", "").len(), 1);
    assert_eq!(planted("check/date_helpers.rs", "").len(), 1);
    assert_eq!(planted("check/common/need.rs", "").len(), 1);
    let no_purpose = Source { path: "check/need.rs".into(), text: "use crate::law::Edition;\n".into() };
    assert_eq!(violations(&no_purpose).len(), 1);
    assert_eq!(planted("wasm.rs", &"\n".repeat(WASM_LINES)).len(), 1);
}

#[test]
fn code_keeps_lifetimes_and_loses_what_is_quoted() {
    assert_eq!(code("fn f<'a>(x: &'a str) {} // crate::law"), "fn f<'a>(x: &'a str) {} ");
    assert_eq!(code(r#"let a = ('"', '\'', "\"//", crate::unit);"#), r#"let a = (' ', ' ', "", crate::unit);"#);
    assert_eq!(code("a /* b */ c"), "a   c");
}
