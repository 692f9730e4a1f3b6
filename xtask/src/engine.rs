//! The library compiled to WebAssembly, as small as it gets, for browsers as old as WebAssembly itself.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::project::Project;
use crate::section;
use crate::setup::{self, Missing};
use crate::shell::{self, Failure};

/// How much of the library a module holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// What the citizen's page asks: documents, the formulyar and time.
    Citizen,
    /// All of it: the package, and the analysts' page.
    Whole,
}

impl Extent {
    fn folder(self) -> &'static str {
        match self {
            Self::Citizen => "engine/citizen",
            Self::Whole => "engine/whole",
        }
    }

    fn features(self) -> &'static [&'static str] {
        match self {
            Self::Citizen => &["--no-default-features", "--features", "application,timeline,formulyar"],
            Self::Whole => &[],
        }
    }
}

/// The compiled module and the JavaScript around it.
pub struct Engine {
    folder: PathBuf,
}

impl Engine {
    /// The module.
    pub fn module(&self) -> PathBuf {
        self.folder.join("engine_bg.wasm")
    }

    /// The JavaScript that loads and calls it.
    pub fn script(&self) -> PathBuf {
        self.folder.join("engine.js")
    }

    /// The types of the JavaScript: our contract.
    pub fn types(&self) -> PathBuf {
        self.folder.join("engine.d.ts")
    }

    /// Copies all three into a folder, which is made.
    pub fn copy_to(&self, folder: &Path) -> Result<(), Failure> {
        fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        for file in [self.module(), self.script(), self.types()] {
            let to = folder.join(file.file_name().unwrap_or_default());
            fs::copy(&file, &to).map_err(|error| Failure::file(&file, &error))?;
        }
        Ok(())
    }
}

/// The engine of either extent.
pub struct Engines {
    /// Documents, the formulyar and time.
    pub citizen: Engine,
    /// All of it.
    pub whole: Engine,
}

/// Builds both of them.
pub fn build_all(project: &Project, missing: Missing) -> Result<Engines, Failure> {
    Ok(Engines { citizen: build(project, Extent::Citizen, missing)?, whole: build(project, Extent::Whole, missing)? })
}

/// Compiles the module, wraps it and shrinks it.
fn build(project: &Project, extent: Extent, missing: Missing) -> Result<Engine, Failure> {
    setup::wasm_target(missing)?;
    setup::standard_library_source(missing)?;
    let wasm_bindgen = setup::wasm_bindgen(project, missing)?;
    setup::npm(project, "xtask/npm", missing)?;

    let folder = project.target.join(extent.folder());
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;

    let plain = folder.join("plain.wasm");
    undeclare_features(&compile(project, extent)?, &plain)?;
    wrap(&wasm_bindgen.command, &plain, &folder)?;
    if extent == Extent::Citizen {
        open_glue(&folder)?;
    }
    let engine = Engine { folder };
    empty_closures(project, &engine.module())?;
    shrink(project, &engine.module())?;
    Ok(engine)
}

/// Compiles the crate together with the standard library, whose compiled form brings the texts and the formatting of its
/// panics: 2 to 3 kB under brotli that nobody ever reads, for a panic in a module is a trap either way.
///
/// Building the standard library is not stable in cargo, so the compiler is told to allow it.
fn compile(project: &Project, extent: Extent) -> Result<PathBuf, Failure> {
    let mut command = project.cargo();
    command.args(["build", "--release", "--package", "qujat", "--lib", "--target", "wasm32-unknown-unknown"]);
    command.args(extent.features());
    command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    command.env("RUSTC_BOOTSTRAP", "1");
    // A folder of its own: other builds for this target use the compiled standard library, and neither undoes the other.
    let target = project.target.join("engine/cargo");
    command.env("CARGO_TARGET_DIR", &target);
    command.env("CARGO_ENCODED_RUSTFLAGS", flags(project).join("\x1f"));
    shell::run(&mut command, "The compiler says above what it does not accept.")?;
    Ok(target.join("wasm32-unknown-unknown/release/qujat.wasm"))
}

/// The first set of instructions only, a trap for a panic, and no trace of the folders it was built in.
fn flags(project: &Project) -> Vec<String> {
    let mut flags = ["-Ctarget-cpu=mvp", "-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"]
        .map(str::to_owned)
        .to_vec();
    let mut remap = |from: &Path, to: &str| flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    remap(&project.target, "/target");
    remap(&project.root, "/qujat");
    for folder in &project.sources {
        remap(folder, "/crates");
    }
    if let Some(sysroot) = shell::ask(shell::rustc().args(["--print", "sysroot"])) {
        remap(&Path::new(sysroot.trim()).join("lib/rustlib/src/rust"), "/rust");
    }
    flags
}

fn undeclare_features(from: &Path, to: &Path) -> Result<(), Failure> {
    let module = fs::read(from).map_err(|error| Failure::file(from, &error))?;
    let plain = section::without(&module, "target_features").ok_or_else(|| {
        Failure::new(format!("{} is not a WebAssembly module.", from.display()), "Run `cargo clean`, then build again.")
    })?;
    fs::write(to, plain).map_err(|error| Failure::file(to, &error))
}

fn wrap(wasm_bindgen: &Path, module: &Path, folder: &Path) -> Result<(), Failure> {
    let mut command = Command::new(wasm_bindgen);
    // After a trap there has to be a way to a fresh instance. It is experimental, so the package keeps it to itself.
    command.arg("--experimental-reset-state-function");
    command.args(["--target", "web", "--out-name", "engine", "--out-dir"]).arg(folder).arg(module);
    shell::run(
        &mut command,
        "The library wasm-bindgen and its command have to agree: `cargo update` and `cargo xtask build`.",
    )
}

/// What the script keeps to itself, by file. The page compiles its module while that comes, and starts it without holding anything up:
/// Chrome before 115 refuses to start so large a module at once. The script's own loader would fetch it too, in 0.3 kB more.
const OPENED: [(&str, &str); 2] = [
    ("engine.js", "export { __wbg_get_imports, __wbg_finalize_init };\n"),
    (
        "engine.d.ts",
        "export function __wbg_get_imports(): WebAssembly.Imports;\n\
         export function __wbg_finalize_init(instance: WebAssembly.Instance, module: WebAssembly.Module): void;\n",
    ),
];

/// Lets the page start its module itself; the package does without.
fn open_glue(folder: &Path) -> Result<(), Failure> {
    for (name, exports) in OPENED {
        let file = folder.join(name);
        let text = fs::read_to_string(&file).map_err(|error| Failure::file(&file, &error))?;
        fs::write(&file, text + exports).map_err(|error| Failure::file(&file, &error))?;
    }
    Ok(())
}

/// Empties what only closures handed to JavaScript would call: the engine hands over none.
fn empty_closures(project: &Project, module: &Path) -> Result<(), Failure> {
    let mut command = project.node();
    command.arg("xtask/npm/closures.mjs").arg(module);
    shell::run(
        &mut command,
        "A closure came into src/wasm or into a dependency: without it, the module is smaller too.",
    )
}

/// Shrinks the module, lowers what the standard library brought, and proves that the first browsers can load it.
fn shrink(project: &Project, module: &Path) -> Result<(), Failure> {
    let wasm_opt = project.root.join("xtask/npm/node_modules/binaryen/bin/wasm-opt");
    let mut command = project.node();
    command.arg(&wasm_opt).arg(module);
    command.args([
        "--mvp-features",
        "--enable-mutable-globals",
        "--enable-sign-ext",
        "--enable-nontrapping-float-to-int",
        "--enable-bulk-memory",
    ]);
    command.args(["--signext-lowering", "--llvm-nontrapping-fptoint-lowering", "--llvm-memory-copy-fill-lowering"]);
    command
        .args([
            // More passes make a smaller file and a bigger one to fetch: what they fold, brotli had folded already.
            "-O1",
            "--rse",
            "--code-folding",
            "--vacuum",
            "--duplicate-function-elimination",
            // The locals most used first; functions stay beside those they were written beside, which brotli likes better.
            "--reorder-locals",
            "--remove-unused-module-elements",
            // The linker puts the stack there, which nobody reaches from below.
            "--low-memory-unused",
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
            "-o",
        ])
        .arg(module);
    shell::run(
        &mut command,
        "A feature that wasm-opt does not know here came with a new Rust or wasm-bindgen: see xtask/src/engine.rs.",
    )?;

    // `vacuum` has nothing left to do; it is named because wasm-opt wants a pass. What counts is that it accepts the module.
    let mut command = project.node();
    command
        .arg(&wasm_opt)
        .arg(module)
        .args(["--mvp-features", "--vacuum", "-o"])
        .arg(module.with_file_name("checked.wasm"));
    shell::run(&mut command, "The module uses more than the first WebAssembly: lower that too, in xtask/src/engine.rs.")
}
