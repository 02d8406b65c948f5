//! `refresh` as a person runs it: on made-up snapshots of every source, beside made-up rows and a copy of the real ones.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that fails should say where")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
const TABLE: &str = "rules/src/models/table";

/// A folder of its own for each test.
fn scratch(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The snapshots and the made-up rows, to be changed.
fn fixtures(test: &str) -> (PathBuf, PathBuf) {
    let folder = scratch(test);
    copy(Path::new(FIXTURES), &folder);
    fs::create_dir(folder.join("workspace/catalogue")).unwrap();
    (folder.join("snapshots"), folder.join("workspace"))
}

fn refresh(snapshots: &Path, workspace: &Path, more: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_qwen-request-catalogue"));
    command.arg("refresh").arg(snapshots).arg("--workspace").arg(workspace).args(more);
    command.output().unwrap()
}

/// The review.
fn review(snapshots: &Path, workspace: &Path, more: &[&str]) -> String {
    let output = refresh(snapshots, workspace, more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Why it stops.
fn refusal(snapshots: &Path, workspace: &Path) -> String {
    let output = refresh(snapshots, workspace, &[]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "it stops and prints no review");
    String::from_utf8(output.stderr).unwrap()
}

/// What a review says of a subject, under a heading.
fn said<'r>(review: &'r str, heading: &str, subject: &str) -> &'r str {
    let (_, under) =
        review.split_once(&format!("# {heading}\n")).unwrap_or_else(|| panic!("no {heading}:\n{review}"));
    let under = under.split("\n# ").next().unwrap();
    let (_, of) = under
        .split_once(&format!("\n  {subject}\n"))
        .unwrap_or_else(|| panic!("nothing of {subject} under {heading}:\n{review}"));
    of.split("\n\n").next().unwrap()
}

const NEW: &str = "New models";
const AGREED: &str = "Changes that two sources or more agree on";
const DISAGREE: &str = "Sources disagree";
const ALONE: &str = "One source alone says";

#[test]
fn what_two_sources_say_is_a_change() {
    let (snapshots, workspace) = fixtures("agreed");
    let review = review(&snapshots, &workspace, &[]);
    let raised = said(&review, AGREED, "demo-raised: output (the row has 8192)");
    assert!(
        raised.contains("litellm, ") && raised.contains("models.dev, 2026-11-18: output 16384"),
        "{raised}"
    );
    said(&review, AGREED, "demo-raised: web search (the row has none)");
    said(&review, AGREED, "demo-unknown: output (the row has none)");
    let lowered = said(&review, AGREED, "demo-lowered: output (the row has 8192)");
    assert!(lowered.contains("console, 2026-11-20: output 4096"), "{lowered}");
    assert!(
        !review.contains("demo-same:  ") && !review.contains("demo-image"),
        "what the rows hold is no news"
    );
}

#[test]
fn a_disagreement_is_shown_and_must_not_refuse() {
    let (snapshots, workspace) = fixtures("disagreement");
    let review = review(&snapshots, &workspace, &[]);
    let limit = said(&review, DISAGREE, "demo-disputed: output (the row has 8192)");
    assert!(limit.contains("console, 2026-11-20: output 8192"), "the word of each source: {limit}");
    assert!(limit.contains("output 16384") && limit.contains("must not refuse"), "{limit}");
    assert!(limit.contains("`.output(16_384)`"), "{limit}");
    let tools = said(&review, DISAGREE, "demo-disputed: tools (the row has no)");
    assert!(tools.contains("must not refuse: `.disputed(TOOLS)`"), "{tools}");
}

#[test]
fn others_than_the_vendor_do_not_make_a_row_refuse_what_its_sources_allow() {
    let (snapshots, workspace) = fixtures("kept");
    let kept = |review: &str| said(review, DISAGREE, "demo-kept: output (the row has 65536)").to_owned();
    assert!(kept(&review(&snapshots, &workspace, &[])).contains("it stays"));
    let before = rows(&workspace, "demo.rs");
    let line = r#"{"items": [{"model": "demo-kept", "maxOutputTokens": 32768}]}"#;
    review(&snapshots, &workspace, &["--write"]);
    assert!(
        before.contains("demo-kept\").output(65_536)")
            && rows(&workspace, "demo.rs").contains("demo-kept\").output(65_536)")
    );
    // With the vendor's word it is a change, though the others' has been reviewed.
    fs::write(snapshots.join("console/groups/kept.json"), line).unwrap();
    let review = review(&snapshots, &workspace, &["--write"]);
    said(&review, AGREED, "demo-kept: output (the row has 65536)");
    assert!(rows(&workspace, "demo.rs").contains("demo-kept\").output(32_768)"));
}

#[test]
fn new_models_are_shown_with_all_that_is_said_of_them() {
    let (snapshots, workspace) = fixtures("new");
    let review = review(&snapshots, &workspace, &[]);
    let new = said(&review, NEW, "demo-new");
    for word in ["input 90000", "input 100000", "output 20000", "kind Chat", "tools yes", "listed by several"]
    {
        assert!(new.contains(word), "{word}: {new}");
    }
    assert!(said(&review, NEW, "demo-rumour").contains("one source alone lists it: no row"));
    assert!(said(&review, NEW, "demo \"quoted\"").contains("no model is named like this: no row"));
    assert!(said(&review, NEW, "Demo-Same").contains("`demo-same` differs in case alone: no row"));
    assert!(said(&review, NEW, "demo-puzzle").contains("the sources disagree what it is for: no row"));
}

#[test]
fn requests_and_errors_are_compared_with_the_tables() {
    let (snapshots, workspace) = fixtures("requests");
    let review = review(&snapshots, &workspace, &[]);
    said(&review, "Parameters that the SDK sends and no row has", "GenerationRequest: made_up_switch");
    assert!(!review.contains("top_p\n") && !review.contains("GenerationRequest: messages"), "rows have them");
    said(&review, "Paths that no API has", "/api/v1/services/made/up");
    said(&review, "Paths that no API has", "/made/up/responses");
    assert_eq!(review.matches("\n  /made/up/responses\n").count(), 1, "once for all samples");
    let refused = said(&review, "Samples that are refused", "demo-lowered: ChatRequest");
    assert!(
        refused.contains("top_p_range top_p: ") && refused.contains("unknown parameter `made_up`"),
        "{refused}"
    );
    assert!(said(&review, "Samples that are refused", "demo-lowered: GenerationRequest").contains("no JSON"));
    assert!(!review.contains("demo-same: ChatRequest"), "this sample passes");
    let error = said(&review, "Errors of the SDK's registry that the catalogue lacks", "MadeUpError");
    assert!(error.contains("code and message are unknown"), "{error}");
    assert!(!review.contains("Range of max_tokens"), "the catalogue has it");
}

fn rows(workspace: &Path, file: &str) -> String {
    fs::read_to_string(workspace.join(TABLE).join(file)).unwrap()
}

#[test]
fn nothing_is_written_unasked() {
    let (snapshots, workspace) = fixtures("unasked");
    let before = (rows(&workspace, "demo.rs"), rows(&workspace, "image.rs"));
    let first = review(&snapshots, &workspace, &[]);
    assert_eq!(before, (rows(&workspace, "demo.rs"), rows(&workspace, "image.rs")));
    assert_eq!(first, review(&snapshots, &workspace, &[]), "and nothing is forgotten");
}

#[test]
fn what_is_agreed_is_written_once_and_with_its_sources() {
    let (snapshots, workspace) = fixtures("written");
    let first = review(&snapshots, &workspace, &["--write"]);
    assert!(!first.is_empty());
    let demo = rows(&workspace, "demo.rs");
    for text in [
        // A call more, and its name among those that are imported.
        "by litellm and models.dev, ",
        "MAX.named(\"demo-raised\").output(16_384).yes(SEARCH),",
        "use crate::models::ability::{BATCH, EXTRAS, SEARCH, TOOLS};",
        // Its other name holds the same.
        "MAX.named(\"demo-raised-0101\").same_as(\"demo-raised\").output(16_384).yes(SEARCH),",
        // Another number in the call that is there.
        "MAX.named(\"demo-unknown\").output(1000),",
        // Below the comments that the row has.
        "// The page of 2026-08 has more: [8192, 16384]; the limit stands in `MAX`.\n    // output: 4096 by console and litellm, ",
        "MAX.named(\"demo-lowered\").output(4096),",
        // A row more, in the order of names; nothing of the input, of which the sources differ.
        "Row::of(ModelKind::Chat).named(\"demo-new\").output(20_000).yes(TOOLS),",
        // What one source says, or several differently, stays as it was.
        "MAX.named(\"demo-alone\"),",
        "MAX.named(\"demo-disputed\").no(EXTRAS),",
        "MAX.named(\"demo-kept\").output(65_536),",
    ] {
        assert!(demo.contains(text), "{text}\n{demo}");
    }
    let place = |name: &str| demo.find(&format!("named({name:?})")).unwrap();
    assert!(place("demo-lowered") < place("demo-new") && place("demo-new") < place("demo-raised"));
    let image = rows(&workspace, "image.rs");
    assert!(image.find("demo-canvas").unwrap() < image.find("demo-image").unwrap(), "{image}");
    assert!(!demo.contains("demo-rumour") && !demo.contains("demo-puzzle") && !image.contains("demo-puzzle"));

    let reviewed = fs::read_to_string(workspace.join("catalogue/reviewed.tsv")).unwrap();
    assert!(reviewed.contains("Dify\tdemo-alone\toutput\t9000"), "{reviewed}");
    assert!(reviewed.contains("litellm\tdemo-new\tinput\t100000"), "{reviewed}");
    assert!(
        !reviewed.contains("demo-raised") && !reviewed.contains("demo-new\tmodel"),
        "the rows have them: {reviewed}"
    );
    assert_eq!(review(&snapshots, &workspace, &[]), "", "a second run prints nothing");
    assert_eq!(review(&snapshots, &workspace, &["--write"]), "");
    assert_eq!(rows(&workspace, "demo.rs"), demo);
}

#[test]
fn a_source_that_changes_its_word_is_heard_again() {
    let (snapshots, workspace) = fixtures("again");
    review(&snapshots, &workspace, &["--write"]);
    let dify = snapshots.join("dify/demo-alone.yaml");
    let text = fs::read_to_string(&dify).unwrap();
    fs::write(&dify, text.replace("max: 9000", "max: 9001")).unwrap();
    let review = review(&snapshots, &workspace, &[]);
    said(&review, ALONE, "demo-alone: output (the row has 8192)");
    assert_eq!(review.matches("# ").count(), 1, "and nothing else: {review}");
}

#[test]
fn a_change_takes_the_place_of_the_one_before() {
    let (snapshots, workspace) = fixtures("twice");
    review(&snapshots, &workspace, &["--write"]);
    for (file, old, new) in [
        ("litellm.json", "16384", "20000"),
        ("models.dev/models/alibaba/demo-raised.toml", "16_384", "20_000"),
    ] {
        let path = snapshots.join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replace(old, new)).unwrap();
    }
    said(&review(&snapshots, &workspace, &["--write"]), AGREED, "demo-raised: output (the row has 16384)");
    let demo = rows(&workspace, "demo.rs");
    assert_eq!(demo.matches("20_000").count(), 3, "the row, its other name, and that of demo-new: {demo}");
    assert!(demo.contains("// output: 20000 by ") && !demo.contains("16384 by "), "{demo}");
    assert!(demo.contains("[8192, 16384]; the limit"), "comments by hand stay: {demo}");
}

#[test]
fn the_real_rows_can_be_changed_too() {
    let folder = scratch("real");
    let (snapshots, workspace) = (folder.join("snapshots"), folder.join("workspace"));
    fs::create_dir_all(&snapshots).unwrap();
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&own.join("rules/src/models"), &workspace.join("rules/src/models"));
    fs::create_dir(workspace.join("catalogue")).unwrap();
    // No number that a model may have one day.
    let said_by_two =
        [("qwen-max", 4_000_000_001_u32), ("qwen9-made-up", 4_000_000_002), ("qwq-32b", 4_000_000_003)];
    let litellm = said_by_two.map(|(id, output)| {
        format!(r#""dashscope/{id}": {{"mode": "chat", "max_output_tokens": {output}}}"#)
    });
    let lobehub =
        said_by_two.map(|(id, output)| format!(r#"{{"id": "{id}", "type": "chat", "maxOutput": {output}}}"#));
    fs::write(snapshots.join("litellm.json"), format!("{{{}}}", litellm.join(","))).unwrap();
    fs::write(snapshots.join("lobehub.json"), format!("[{}]", lobehub.join(","))).unwrap();

    assert!(review(&snapshots, &workspace, &["--write"]).contains("qwen9-made-up"));
    let table: String = fs::read_dir(workspace.join(TABLE))
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    for number in ["4_000_000_001", "4_000_000_002", "4_000_000_003"] {
        assert_eq!(table.matches(&format!(".output({number})")).count(), 1, "{number}");
    }
    assert_eq!(review(&snapshots, &workspace, &[]), "", "a second run prints nothing");
}

#[test]
fn a_file_of_no_known_source_is_refused_with_the_known_names() {
    let (snapshots, workspace) = fixtures("unknown");
    fs::write(snapshots.join("openrouter.json"), "{}").unwrap();
    let error = refusal(&snapshots, &workspace);
    for name in [
        "openrouter.json",
        "console/",
        "dify/",
        "litellm.json",
        "lobehub.json",
        "models.dev/",
        "dashscope-sdk.jsonl",
    ] {
        assert!(error.contains(name), "{name}: {error}");
    }
    // A folder where a file is wanted, and the other way round.
    for (test, remove, make) in [("file", "litellm.json", true), ("folder", "dify", false)] {
        let (snapshots, workspace) = fixtures(test);
        let path = snapshots.join(remove);
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir_all(&path);
        if make {
            fs::create_dir(&path).unwrap();
        } else {
            fs::write(&path, "x").unwrap();
        }
        assert!(refusal(&snapshots, &workspace).contains("no known source"), "{remove}");
    }
}

#[test]
fn malformed_files_are_refused_with_file_and_place() {
    let deep = format!("{{\"x\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    for (name, text, place) in [
        ("litellm.json", "{\n  \"dashscope/x\": {,\n}", "line 2 column 19"),
        (
            "litellm.json",
            r#"{"dashscope/x": {"mode": "chat", "max_output_tokens": "many"}}"#,
            "dashscope/x: invalid type",
        ),
        ("litellm.json", "", "line 1 column 0"),
        ("lobehub.json", "[{\"id\": 1}]", "line 1 column 9"),
        ("litellm.json", deep.as_str(), "recursion limit"),
        (
            "dashscope-sdk.jsonl",
            "{\"kind\": \"path\", \"path\": \"/a\"}\n\n{\"kind\": \"rumour\"}\n",
            "at line 3 column 17",
        ),
        ("console/families.jsonl", "{\"items\": []}\n{\"items\": 7}\n", "at line 2 column 11"),
        ("console/groups/demo.json", "{\"items\": [{}]}", "missing field `model`"),
        ("console/extra.json", "{}", "the console index has"),
        (
            "models.dev/providers/alibaba/models/demo-kept.toml",
            "a = 1\n[limit]\noutput = \"x\"\n",
            "line 3 column 10",
        ),
        ("models.dev/providers/alibaba/models/demo-kept.toml", "[limit\n", "line 1 column 7"),
        ("models.dev/providers/alibaba/models/demo-kept.toml", "base_model = \"a/b\"\n", "models/a/b.toml"),
        ("models.dev/notes.txt", "x", "models.dev has"),
        ("dify/demo-alone.yaml", "model: x\nmodel_type: llm\nfeatures: [\n", "at line 4 column 1"),
        ("dify/demo-alone.yaml", "model: x\n", "missing field `model_type`"),
        ("dify/notes.txt", "x", "end in .yaml"),
        (
            "dify/demo-alone.yaml",
            "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nmodel: *e\nmodel_type: llm\n",
            "demo-alone.yaml: ",
        ),
    ] {
        let (snapshots, workspace) = fixtures("malformed");
        fs::write(snapshots.join(name), text).unwrap();
        let error = refusal(&snapshots, &workspace);
        assert!(error.contains(name) && error.contains(place), "{name} {place}: {error}");
    }
    let (snapshots, workspace) = fixtures("bytes");
    fs::write(snapshots.join("litellm.json"), b"{\"a\xff").unwrap();
    assert!(refusal(&snapshots, &workspace).contains("no UTF-8 at byte 3"));
    assert!(refusal(&snapshots.join("missing"), &workspace).contains("missing"));
}

#[test]
fn rows_that_cannot_be_read_are_told() {
    let (snapshots, workspace) = fixtures("unreadable");
    let path = workspace.join(TABLE).join("demo.rs");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("MAX.named(\"demo-same\")", "OTHER.named(\"demo-same\")")).unwrap();
    let error = refusal(&snapshots, &workspace);
    assert!(error.contains("demo.rs: the row at line 23 cannot be read"), "{error}");
    fs::write(&path, text.replace("const BASE: Row = Row::of(ModelKind::Chat)", "const BASE: Row = MAX"))
        .unwrap();
    let error = refusal(&snapshots, &workspace);
    assert!(error.contains("demo.rs: `MAX` cannot be read"), "a circle: {error}");
}

#[test]
fn wrong_use_is_told() {
    for arguments in [
        &["refresh"][..],
        &["refresh", "a", "b"],
        &["refresh", "a", "--wirte"],
        &["refresh", "a", "--workspace"],
    ] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_qwen-request-catalogue")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("refresh DIR [--write]"));
    }
}
