//! Vision: a question about an image file.
//!
//! `cargo run -p qwen-request-examples --example vision -- photo.png`

use std::{env, path::Path};

use qwen_request::{Endpoint, Part, try_qwen_request};
use qwen_request_examples::{Outcome, call, with_endpoint};

fn main() -> Outcome {
    let path =
        env::args().nth(1).unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/dot.png").to_owned());
    with_endpoint(|endpoint| {
        println!("{}", look(endpoint, Path::new(&path), "What is in this image?")?);
        Ok(())
    })
}

pub(crate) fn look(endpoint: &Endpoint, image: &Path, question: &str) -> Outcome<String> {
    let request = try_qwen_request! {
        model: "qwen3-vl-plus",
        // An image on the web is `image("https://...")`; a file travels in the body.
        messages: [user([Part::image_file(image)?, text(question)])],
    }?;
    Ok(call(endpoint, &request)?.text().into_owned())
}
