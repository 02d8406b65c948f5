//! A tour on real HTTP: `cargo run --example quickstart`.
//!
//! With a key in `DASHSCOPE_API_KEY` it talks to Model Studio, without one to a loopback server with its manners.

use std::{
    collections::HashMap,
    io::{self, Write},
};

use qwen_request::{
    ChatChunk, ChatCollector, ChatCompletion, ChatRequest, Checked, Endpoint, Error, Message, Region, Stream,
    parse, qwen_request, try_qwen_request,
};
use qwen_request_tests::Loopback;
use ureq::{Agent, Body, http::Response};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// A literal request is a constant. What the service would refuse in it does not compile.
static SKY: Checked<ChatRequest> = qwen_request! {
    model: "qwen-plus",
    messages: [system("Answer in one sentence."), user("Why is the sky blue?")],
    enable_thinking: true,
    stream: true,
    stream_options: { include_usage: true },
};

fn main() -> Outcome {
    // A key belongs to a region: put yours here.
    if let Ok(endpoint) = Endpoint::from_env(Region::Beijing) {
        println!("DASHSCOPE_API_KEY is set: talking to {}", endpoint.base_url());
        return tour(&endpoint);
    }
    println!("DASHSCOPE_API_KEY is not set: talking to a loopback server");
    let studio = Loopback::start()?;
    tour(&studio.endpoint())
}

fn tour(endpoint: &Endpoint) -> Outcome {
    println!("\n# A streamed answer");
    stream(&SKY, endpoint)?;
    println!("\n# A tool call");
    ask_about_the_weather(endpoint)?;
    println!("\n# What only the server knows");
    use_a_wrong_key(endpoint)?;
    println!("\n# What only this run knows");
    use_a_hot_temperature(2.5);
    Ok(())
}

/// Prints reasoning and answer while they arrive.
fn stream(request: &Checked<ChatRequest>, endpoint: &Endpoint) -> Outcome {
    let response = send(request, endpoint)?;
    let stream = Stream::<ChatChunk>::of_response(response.status().as_u16());
    let mut answer = ChatCollector::new();
    let mut speaker = "";
    for chunk in stream.read_from(response.into_body().into_reader()) {
        // A refusal, a broken connection, and a stream that ends too early are errors here.
        let chunk = chunk?;
        for (name, piece) in [("reasoning", chunk.reasoning()), ("answer", &chunk.text())] {
            if !piece.is_empty() && speaker != name {
                print!("{}{name}: ", if speaker.is_empty() { "" } else { "\n" });
                speaker = name;
            }
            print!("{piece}");
        }
        io::stdout().flush()?;
        answer.push(chunk);
    }
    let completion = answer.finish();
    println!("\ntokens: {}", completion.usage.unwrap_or_default().total_tokens);
    Ok(())
}

/// Two rounds: the model asks for a tool, gets its result, and answers.
fn ask_about_the_weather(endpoint: &Endpoint) -> Outcome {
    let mut history = vec![Message::user("What is the weather in Hangzhou?")];
    let round = |history: &[Message]| {
        // History is known only now: what rules must read in it is checked when this runs.
        let request = try_qwen_request! {
            model: "qwen-plus",
            messages: [system("Look it up."), ..history.to_vec()],
            tools: [{
                type: "function",
                function: {
                    name: "weather",
                    description: "The weather of a city",
                    parameters: {
                        type: "object",
                        properties: { city: { type: "string" } },
                        required: ["city"],
                    },
                },
            }],
        }?;
        Outcome::Ok(read(send(&request, endpoint)?)??)
    };

    let reply = round(&history)?;
    history.extend(reply.message().cloned().map(Message::from));
    for call in reply.tool_calls() {
        println!("call: {}({})", call.function.name, call.function.arguments);
        let arguments: HashMap<String, String> = call.function.arguments_as()?;
        let city = arguments.get("city").ok_or("no city")?;
        history.push(Message::tool(call.id.clone(), format!("sunny in {city}")));
    }
    println!("answer: {}", round(&history)?.text());
    Ok(())
}

/// Quota, moderation, rights and load show when the request is sent, as a typed error.
fn use_a_wrong_key(endpoint: &Endpoint) -> Outcome {
    let request = qwen_request! { model: "qwen-plus", messages: [user("Hello")] };
    let endpoint = Endpoint::custom(endpoint.base_url().to_owned(), "sk-of-another-region");
    match read(send(&request, &endpoint)?)? {
        Err(Error::Api(error)) => println!("{error:#}\nretry: {}", error.retry()),
        Err(error) => return Err(error.into()),
        Ok(completion) => println!("the key is right after all: {}", completion.text()),
    }
    Ok(())
}

/// The same rules as at compile time.
fn use_a_hot_temperature(temperature: f64) {
    let request =
        try_qwen_request! { model: "qwen-plus", messages: [user("Hello")], temperature: temperature };
    match request {
        Ok(request) => println!("{request:?}"),
        Err(invalid) => println!("{invalid}"),
    }
}

/// Any client will do: the library makes requests and reads answers, and does no I/O.
fn send(request: &Checked<ChatRequest>, endpoint: &Endpoint) -> Outcome<Response<Body>> {
    // A refusal has a body, which says why.
    let client = Agent::new_with_config(Agent::config_builder().http_status_as_error(false).build());
    Ok(client.run(request.to_http(endpoint)?)?)
}

/// The completion, or what the service says instead.
fn read(mut response: Response<Body>) -> Result<Result<ChatCompletion, Error>, ureq::Error> {
    let body = response.body_mut().read_to_vec()?;
    Ok(parse::<ChatRequest>(response.status().as_u16(), &body))
}
