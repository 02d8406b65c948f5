use qwen_request::qwen_request;

fn main() {
    let request = qwen_request! {
        model: "qwen-plus",
        messages: [user("Hello")],
        temperature: 2.5,
    };
    let _: Option<f64> = request.temperature;
    let _: Option<f64> = request.temprature;
}
