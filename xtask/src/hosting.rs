//! What a host says with each file: the headers of our own server, and the same for those that people use.

use std::fs;
use std::path::Path;

use crate::shell::Failure;

/// What goes with every file. Why each of them: `xtask/hosting.md`.
pub const HEADERS: &[(&str, &str)] = &[
    (
        // What the pages may do: their own files and nothing else. They have to work under it, so they are served under it.
        // Each page narrows it further once it is there.
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
         img-src 'self' data:; font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'self'; require-trusted-types-for 'script'; trusted-types qujat-worker",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    // A page in a sandboxed frame has no origin of its own, and its files are fetched across origins.
    ("Access-Control-Allow-Origin", "*"),
];

/// What is said of a file whose address will always give the same bytes.
pub const LASTING: &str = "public, max-age=31536000, immutable";

/// What is said of every other: ask each time whether it is still this one.
pub const CHANGING: &str = "no-cache";

/// Whether a name ends with what is in the file, as the bundler writes it: `main-MCXRGK3E.js`.
pub fn named_by_content(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let hash = name.split('.').next().and_then(|stem| stem.rsplit_once('-')).map(|(_, hash)| hash).unwrap_or_default();
    hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Writes the headers into the site, as the usual hosts read them.
pub fn write(site: &Path) -> Result<(), Failure> {
    let mut lasting = Vec::new();
    for entry in fs::read_dir(site).map_err(|error| Failure::file(site, &error))? {
        let path = entry.map_err(|error| Failure::file(site, &error))?.path();
        if named_by_content(&path) {
            lasting.push(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    lasting.sort();
    for (name, text) in [("_headers", pages(&lasting)), (".htaccess", apache()), ("nginx.conf", nginx())] {
        let file = site.join(name);
        fs::write(&file, text).map_err(|error| Failure::file(&file, &error))?;
    }
    Ok(())
}

/// Every header, each written down in this way.
pub fn headers(line: impl Fn(&str, &str) -> String) -> String {
    HEADERS.iter().map(|(name, value)| line(name, value)).collect::<Vec<_>>().concat()
}

/// Netlify and Cloudflare Pages. They join what two rules say of one header, so only the lasting files have a rule of
/// their own; of the others these hosts say by themselves that they change.
fn pages(lasting: &[String]) -> String {
    let all = headers(|name, value| format!("  {name}: {value}\n"));
    let lasting: Vec<String> = lasting.iter().map(|file| format!("/{file}\n  Cache-Control: {LASTING}\n")).collect();
    format!("/*\n{all}{}", lasting.concat())
}

/// Apache, with `AllowOverride` for `FileInfo`.
fn apache() -> String {
    let all = headers(|name, value| format!("Header always set {name} \"{value}\"\n"));
    format!(
        "AddType application/wasm .wasm\nAddCharset utf-8 .html .css .js .json\n\n{all}\
         Header set Cache-Control \"{CHANGING}\"\n\
         <FilesMatch \"-[A-Z0-9]{{8}}\\.\">\n  Header set Cache-Control \"{LASTING}\"\n</FilesMatch>\n"
    )
}

/// nginx: to be included in a `server`; its first lines belong beside it, in `http`.
fn nginx() -> String {
    let all = headers(|name, value| format!("add_header {name} \"{value}\" always;\n"));
    format!(
        "# In http:\n#\n#   map $uri $qujat_cache {{\n#     default \"{CHANGING}\";\n#     \"~-[A-Z0-9]{{8}}\\.\" \"{LASTING}\";\n\
         #   }}\n#\n# In server, with `root` at this folder (mime.types has application/wasm since nginx 1.21):\n\n\
         charset utf-8;\ncharset_types text/css text/javascript application/javascript application/json;\n{all}\
         add_header Cache-Control $qujat_cache always;\n\
         location = /nginx.conf {{ return 404; }}\nlocation = /_headers {{ return 404; }}\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_by_its_content_may_be_kept() {
        for (name, lasts) in [
            ("main-MCXRGK3E.js", true),
            ("engine_bg-E8BB468A.wasm", true),
            ("index.html", false),
            ("sw.js", false),
            ("qujat-language.js", false),
        ] {
            assert_eq!(named_by_content(Path::new(name)), lasts, "{name}");
        }
    }

    #[test]
    fn every_host_is_told_every_header() {
        for text in [pages(&["main-MCXRGK3E.js".to_owned()]), apache(), nginx()] {
            for (name, value) in HEADERS {
                assert!(text.contains(name) && text.contains(value), "{name} is not in {text}");
            }
            assert!(text.contains(LASTING), "{text}");
        }
    }

    #[test]
    fn no_value_would_end_its_quotes() {
        assert!(HEADERS.iter().all(|(_, value)| !value.contains(['"', '\n', '\\'])));
    }
}
