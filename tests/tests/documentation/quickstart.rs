//! What `cargo run --example quickstart` prints where no key is set.

use std::process::Command;

const OUTPUT: &str = "\
DASHSCOPE_API_KEY is not set: talking to a loopback server

# A streamed answer
reasoning: The question is: Why is the sky blue? I have no model to answer it.
answer: You asked: Why is the sky blue? Nobody here knows: this is a loopback server.
tokens: 39

# A tool call
call: weather({\"city\":\"Hangzhou\"})
answer: The tool says: sunny in Hangzhou

# What only the server knows
401 invalid_api_key: Incorrect API key provided.
  cause: the service does not accept the key: mistyped, deleted, or made in another region
  remedy: use a key of this host's region: one made in Beijing works on `dashscope.aliyuncs.com`, one of Singapore on `dashscope-intl.aliyuncs.com`
  request id: 00000000-0000-4000-8000-000000000004
retry: after-fix

# What only this run knows
temperature: `temperature` must be at least 0 and less than 2, found 2.5
  help: write a number such as `0.7`
  Model Studio would answer 400 InvalidParameter: Temperature should be in [0.0, 2.0)
  rule: temperature_range
";

#[test]
fn prints_what_the_readme_says() {
    let run = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "quickstart"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .env_remove("DASHSCOPE_API_KEY")
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    assert_eq!(String::from_utf8_lossy(&run.stdout), OUTPUT);
}
