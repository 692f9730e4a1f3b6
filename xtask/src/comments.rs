//! Scripts without their comments: a phone fetches what runs, and who reads, reads `www/`.

/// The same script without the lines that only say something to a reader: comments that begin a line, and empty lines.
///
/// It knows no JavaScript, so a comment after code on the same line stays. A script whose text in backquotes spans lines is
/// left whole, for such a line may begin like a comment and be none.
pub fn without(script: &str) -> String {
    if script.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    let mut kept = String::with_capacity(script.len());
    let mut within = false;
    for line in script.lines() {
        let text = line.trim();
        let begins = within || text.starts_with("/*");
        let ends = text.ends_with("*/");
        // Code follows the comment: the line is code.
        if begins && !ends && text.contains("*/") {
            within = false;
        } else if begins {
            within = !ends;
            continue;
        } else if text.is_empty() || text.starts_with("//") {
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_that_begin_a_line_go() {
        let script =
            "// What it is.\n\n/**\n * @param {string} a\n */\nf(a);\n  /** @type {any} */\n  let b;\n/* x */\n";
        assert_eq!(without(script), "f(a);\n  let b;\n");
    }

    #[test]
    fn code_beside_a_comment_stays() {
        let script = "let a = '// no'; // why\n/** @type {any} */ (b).c();\nlet d = /** @type {any} */ (e);\n";
        assert_eq!(without(script), script);
    }

    #[test]
    fn a_script_with_text_over_several_lines_is_left_whole() {
        let script = "let a = `\n// text\n`;\n// a comment\n";
        assert_eq!(without(script), script);
    }
}
