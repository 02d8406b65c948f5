// The bodies of fixtures/bodies/completion.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{COMPLETION, assert_same};

#[test]
fn body_301_completions_qwen2_5_coder_32b_instruct() {
    assert_same(&COMPLETION, "301-completions-qwen2.5-coder-32b-instruct", &qwen_request!(CompletionRequest {"model": "qwen2.5-coder-32b-instruct", "prompt": "示例文本651号 <|fim_prefix|> <|fim_suffix|> <|fim_middle|>"}));
}

#[test]
fn body_fim_suffix() {
    assert_same(&COMPLETION, "fim-suffix", &qwen_request!(CompletionRequest {"model": "qwen2.5-coder-32b-instruct", "prompt": "<|fim_prefix|>def f(x):<|fim_suffix|>return y<|fim_middle|>"}));
}

#[test]
fn body_tokenizer_prompt() {
    assert_same(&COMPLETION, "tokenizer-prompt", &qwen_request!(TokenizerRequest {"model": "qwen-turbo", "input": {"prompt": "sample text"}, "parameters": {}}));
}
