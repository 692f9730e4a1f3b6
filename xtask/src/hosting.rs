//! What a host says with each file: the headers of our own server, and the same for those that people use.

use std::fs;
use std::path::Path;

use crate::shell::Failure;

/// What goes with every file. Why each of them: `xtask/hosting.md`.
const HEADERS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // A page in a sandboxed frame has no origin of its own, and its files are fetched across origins.
    ("Access-Control-Allow-Origin", "*"),
];

const POLICY: &str = "Content-Security-Policy";

/// What our own pages may do: their own files and nothing else. They have to work under it, so they are served under it.
/// Each page narrows it further once it is there.
const OWN: &[(&str, &str)] = &[(
    POLICY,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
     img-src 'self' data:; font-src 'self'; manifest-src 'self'; worker-src 'self' blob:; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types qujat-worker",
)];

/// What goes with the files that other people embed instead: anybody may frame them, on pages that isolate themselves too. What a
/// frame may do is said in the frame, by hashes.
const EMBEDDED: &[(&str, &str)] = &[
    (POLICY, "frame-ancestors *; base-uri 'none'; form-action 'none'; object-src 'none'"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
];

/// The folder of what other people embed.
const EMBED: &str = "embed";

/// The floating address in it.
const FLOATING: &str = "v1";

/// How long a browser may take a file for the one at its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// The same address always gives the same bytes.
    Lasting,
    /// Some minutes: other people's pages are opened more often than the file changes.
    Short,
    /// Ask each time whether it is still this one.
    Changing,
}

impl Keeping {
    /// The value of `Cache-Control`.
    pub fn header(self) -> &'static str {
        match self {
            Self::Lasting => "public, max-age=31536000, immutable",
            Self::Short => "public, max-age=600",
            Self::Changing => "no-cache",
        }
    }

    /// How long the file at this path of the site may be kept.
    pub fn of(path: &Path) -> Self {
        let mut parts = path.iter().map(|part| part.to_str().unwrap_or_default());
        match (parts.next(), parts.next(), parts.next()) {
            (Some(EMBED), Some(FLOATING), Some(_)) => Self::Short,
            (Some(EMBED), Some(version), Some(_)) if is_version(version) => Self::Lasting,
            _ if named_by_content(path) => Self::Lasting,
            _ => Self::Changing,
        }
    }
}

/// Every header of the file at this path of the site but `Cache-Control`.
pub fn headers(path: &Path) -> impl Iterator<Item = (&'static str, &'static str)> {
    let others = if path.starts_with(EMBED) { EMBEDDED } else { OWN };
    HEADERS.iter().chain(others).copied()
}

fn is_version(name: &str) -> bool {
    name.contains('.') && name.starts_with(|first: char| first.is_ascii_digit())
}

/// Whether a name ends with what is in the file, as the bundler writes it: `main-MCXRGK3E.js`.
fn named_by_content(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let hash = name.split('.').next().and_then(|stem| stem.rsplit_once('-')).map(|(_, hash)| hash).unwrap_or_default();
    hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Writes the headers into the site, as the usual hosts read them.
pub fn write(site: &Path) -> Result<(), Failure> {
    let mut names = Vec::new();
    for entry in fs::read_dir(site).map_err(|error| Failure::file(site, &error))? {
        let entry = entry.map_err(|error| Failure::file(site, &error))?;
        let folder = if entry.path().is_dir() { "/" } else { "" };
        names.push(format!("{}{folder}", entry.file_name().to_string_lossy()));
    }
    names.sort();
    let versions = versions(&site.join(EMBED))?;
    let mut files = vec![
        (site.join("_headers"), pages(&names, &versions)),
        (site.join(".htaccess"), apache(OWN)),
        (site.join(EMBED).join(".htaccess"), apache_embedded()),
        (site.join("nginx.conf"), nginx()),
    ];
    for version in versions.iter().map(String::as_str).chain([FLOATING]) {
        let keeping = Keeping::of(&Path::new(EMBED).join(version).join("frame.html")).header();
        files.push((
            site.join(EMBED).join(version).join(".htaccess"),
            if_headers(&format!("Header set Cache-Control \"{keeping}\"\n")),
        ));
    }
    for (file, text) in files {
        fs::write(&file, text).map_err(|error| Failure::file(&file, &error))?;
    }
    Ok(())
}

/// The folders of pinned versions.
fn versions(embed: &Path) -> Result<Vec<String>, Failure> {
    let entries = fs::read_dir(embed).map_err(|error| Failure::file(embed, &error))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut versions: Vec<String> = names.filter(|name| is_version(name)).collect();
    versions.sort();
    Ok(versions)
}

/// Headers, each written down in this way.
fn lines(headers: &[(&str, &str)], line: impl Fn(&str, &str) -> String) -> String {
    headers.iter().map(|(name, value)| line(name, value)).collect::<Vec<_>>().concat()
}

/// Netlify and Cloudflare Pages. They join what two rules say of one header, so no header is said twice of a file: the
/// policy is said of each thing at the top by its name, and of the files that change these hosts say so by themselves.
fn pages(names: &[String], versions: &[String]) -> String {
    let rule = |path: &str, headers: &[(&str, &str)]| {
        format!("{path}\n{}", lines(headers, |name, value| format!("  {name}: {value}\n")))
    };
    let last = ("Cache-Control", Keeping::Lasting.header());
    let mut text = rule("/*", HEADERS) + &rule("/", OWN) + &rule(&format!("/{EMBED}/*"), EMBEDDED);
    for name in names.iter().filter(|name| *name != &format!("{EMBED}/")) {
        if let Some(folder) = name.strip_suffix('/') {
            text += &rule(&format!("/{folder}/*"), OWN);
        } else if Keeping::of(Path::new(name)) == Keeping::Lasting {
            // What a worker may do is said with its script; no other file does anything.
            let others: &[_] = if is_script(name) { OWN } else { &[] };
            text += &rule(&format!("/{name}"), &[others, &[last]].concat());
        } else if let Some(page) = name.strip_suffix(".html") {
            // These hosts serve a page without its ending too.
            text += &(rule(&format!("/{name}"), OWN) + &rule(&format!("/{page}"), OWN));
        } else if is_script(name) {
            text += &rule(&format!("/{name}"), OWN);
        }
    }
    for version in versions {
        text += &rule(&format!("/{EMBED}/{version}/*"), &[last]);
    }
    text + &rule(&format!("/{EMBED}/{FLOATING}/*"), &[("Cache-Control", Keeping::Short.header())])
}

fn is_script(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "js")
}

/// Apache, with `AllowOverride` for `FileInfo`. The file of a folder overrides that of the one above.
fn apache(others: &[(&str, &str)]) -> String {
    let all = lines(&[HEADERS, others].concat(), |name, value| format!("Header always set {name} \"{value}\"\n"));
    let [changing, lasting] = [Keeping::Changing.header(), Keeping::Lasting.header()];
    let headers = if_headers(&format!(
        "{all}Header set Cache-Control \"{changing}\"\n\
         <FilesMatch \"-[A-Z0-9]{{8}}\\.\">\n  Header set Cache-Control \"{lasting}\"\n</FilesMatch>\n"
    ));
    format!(
        "AddType application/wasm .wasm\nAddCharset utf-8 .html .css .js .json\nErrorDocument 404 /404.html\n\n{headers}"
    )
}

fn apache_embedded() -> String {
    if_headers(&lines(EMBEDDED, |name, value| format!("Header always set {name} \"{value}\"\n")))
}

/// Lines for `mod_headers`. An Apache without it would answer every request with its status 500.
fn if_headers(lines: &str) -> String {
    format!("<IfModule mod_headers.c>\n{lines}</IfModule>\n")
}

/// nginx: to be included in a `server`; its first lines belong beside it, in `http`.
fn nginx() -> String {
    let [changing, short, lasting] = [Keeping::Changing, Keeping::Short, Keeping::Lasting].map(Keeping::header);
    // An empty header is not sent.
    let maps: Vec<String> = EMBEDDED
        .iter()
        .map(|(name, embedded)| {
            let own = OWN.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value);
            let variable = variable(name);
            format!(
                "#   map $uri {variable} {{\n#     default \"{own}\";\n#     \"~/{EMBED}/\" \"{embedded}\";\n#   }}\n"
            )
        })
        .collect();
    let all = lines(HEADERS, |name, value| format!("add_header {name} \"{value}\" always;\n"));
    let others = lines(EMBEDDED, |name, _| format!("add_header {name} {} always;\n", variable(name)));
    format!(
        "# In http:\n#\n#   map $uri $qujat_cache {{\n#     default \"{changing}\";\n\
         #     \"~/{EMBED}/{FLOATING}/\" \"{short}\";\n#     \"~/{EMBED}/\\d+\\.[^/]+/\" \"{lasting}\";\n\
         #     \"~-[A-Z0-9]{{8}}\\.\" \"{lasting}\";\n\
         #   }}\n{}#\n# In server, with `root` at this folder (mime.types has application/wasm since nginx 1.21):\n\n\
         charset utf-8;\ncharset_types text/css text/javascript application/javascript application/json;\n{all}{others}\
         add_header Cache-Control $qujat_cache always;\n\
         error_page 404 /404.html;\nlocation = /nginx.conf {{ return 404; }}\nlocation = /_headers {{ return 404; }}\n",
        maps.concat()
    )
}

/// The variable of nginx that holds a header: `$qujat_content_security_policy`.
fn variable(header: &str) -> String {
    format!("$qujat_{}", header.to_ascii_lowercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_has_its_content_or_its_version_in_its_address_lasts() {
        for (path, keeping) in [
            ("main-MCXRGK3E.js", Keeping::Lasting),
            ("engine_bg-E8BB468A.wasm", Keeping::Lasting),
            ("index.html", Keeping::Changing),
            ("sw.js", Keeping::Changing),
            ("qujat-language.js", Keeping::Changing),
            ("embed/index.html", Keeping::Changing),
            ("embed/v1/qujat.js", Keeping::Short),
            ("embed/1.0.0/qujat.js", Keeping::Lasting),
            ("embed/0.1.0-rc.1/frame.html", Keeping::Lasting),
            ("1.0.0/embed/qujat.js", Keeping::Changing),
        ] {
            assert_eq!(Keeping::of(Path::new(path)), keeping, "{path}");
        }
    }

    #[test]
    fn every_host_is_told_every_header() {
        let names = ["embed/", "index.html", "kk/", "main-MCXRGK3E.js"].map(str::to_owned);
        let apache = apache(OWN) + &apache_embedded();
        for text in [pages(&names, &["1.0.0".to_owned()]), apache, nginx()] {
            for (name, value) in [HEADERS, OWN, EMBEDDED].concat() {
                assert!(text.contains(name) && text.contains(value), "{name} is not in {text}");
            }
            assert!(text.contains(Keeping::Lasting.header()), "{text}");
        }
    }

    #[test]
    fn an_apache_without_headers_serves_the_site_all_the_same() {
        let site = std::env::temp_dir().join(format!("qujat-hosting-{}", std::process::id()));
        let folders = ["", "embed", "embed/v1", "embed/1.0.0"].map(|folder| site.join(folder));
        fs::create_dir_all(&folders[2]).and_then(|()| fs::create_dir_all(&folders[3])).unwrap();
        write(&site).unwrap();
        for folder in folders {
            let text = fs::read_to_string(folder.join(".htaccess")).unwrap();
            let (_, guarded) = text.split_once("<IfModule mod_headers.c>\n").expect(&text);
            let guarded = guarded.strip_suffix("</IfModule>\n").expect(&text);
            let count = |text: &str| text.matches("Header ").count();
            assert!(count(guarded) > 0 && count(guarded) == count(&text), "{text}");
        }
        fs::remove_dir_all(&site).unwrap();
    }

    #[test]
    fn what_is_embedded_may_be_framed_and_nothing_else() {
        let policy = |path: &str| headers(Path::new(path)).find(|(name, _)| *name == POLICY).unwrap().1;
        assert!(policy("embed/v1/frame.html").contains("frame-ancestors *"));
        assert!(policy("index.html").contains("frame-ancestors 'self'"));
        assert!(policy("kk/embed/index.html").contains("frame-ancestors 'self'"));
    }

    #[test]
    fn no_header_is_said_twice_of_one_file_where_hosts_join_them() {
        let names = ["analysis.html", "embed/", "index.html", "kk/", "main-MCXRGK3E.js", "sw.js"].map(str::to_owned);
        let text = pages(&names, &["1.0.0".to_owned()]);
        for path in
            ["/", "/sw.js", "/main-MCXRGK3E.js", "/kk/law/", "/embed/", "/embed/v1/frame.html", "/embed/1.0.0/qujat.js"]
        {
            let mut said = Vec::new();
            let mut applies = false;
            for line in text.lines() {
                if let Some(header) = line.strip_prefix("  ") {
                    said.extend(applies.then(|| header.split(':').next().unwrap()));
                } else {
                    applies = line.strip_suffix('*').map_or(path == line, |folder| path.starts_with(folder));
                }
            }
            assert_eq!(said.iter().filter(|name| **name == POLICY).count(), 1, "{path}");
            said.sort_unstable();
            let all = said.len();
            said.dedup();
            assert_eq!(said.len(), all, "{path}");
        }
    }

    #[test]
    fn no_value_would_end_its_quotes() {
        let all = [HEADERS, OWN, EMBEDDED].concat();
        assert!(all.iter().all(|(_, value)| !value.contains(['"', '\n', '\\', '$'])));
    }
}
