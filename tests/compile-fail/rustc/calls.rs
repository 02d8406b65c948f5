//! What rustc says by itself, and a crate cannot change:
//!
//! | program | why |
//! |---|---|
//! | `qwen_request! { .. }?` | `Try` and `Checked` have no words for each other: the trait is the standard library's |
//! | `request.temperature = ..` | a `Deref` without `DerefMut`: no attribute speaks of it; `edit` is in the docs of `Checked` |
//! | `ChatRequest { .., ..checked }` | a mismatch of structs; `into_inner()` is in the docs of `Checked` |
//! | a `static` with `format!` | each call that is not `const` is told on its own, and no macro sees where it stands; `LazyLock` is in the grammar |

use qwen_request::{ChatRequest, Checked, qwen_request};

fn question_mark() -> Result<(), Box<dyn std::error::Error>> {
    let _ = qwen_request! { model: "qwen-plus", messages: [user("Hello")] }?;
    Ok(())
}

fn assignment() {
    let mut request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    request.temperature = Some(0.5);
}

fn update() {
    let base = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let _ = ChatRequest { temperature: Some(0.5), ..base };
}

const fn constant() -> ChatRequest {
    qwen_request! { model: "qwen-plus", messages: [user("Hello")] }.into_inner()
}

static HELLO: Checked<ChatRequest> = qwen_request! { model: "qwen-plus", messages: [user(format!("Hello {}", 1))] };

fn main() {}
