use translate::translate;

macro_rules! brief {
    ($($more:tt)*) => {
        qwen_request::qwen_request! { model: "qwen-plus", messages: [user("Hello")], max_tokens: 50, $($more)* }
    };
}

fn main() {
    let _ = translate!("" => "French");
    let _ = translate!(7 => "French");
    let _ = brief!(temperature: 2);
    let _ = brief!(max_tokens: 100);
}
