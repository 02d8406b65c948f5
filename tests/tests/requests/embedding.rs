//! Requests for vectors and rankings out of values that are known only when the program runs.

use qwen_request::{
    ApiRequest, Checked, Checker, EmbeddingContent, EmbeddingInput, EmbeddingPart, EmbeddingRequest,
    InvalidRequest, MultimodalEmbeddingInput, MultimodalEmbeddingRequest, RerankContent, RerankInput,
    RerankPart, TextEmbeddingRequest, qwen_request, try_qwen_request,
};

fn texts(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("text {number}")).collect()
}

/// Rule and path of the one thing that is wrong with a request.
fn refused<T: ApiRequest>(result: Result<Checked<T>, InvalidRequest>) -> (&'static str, String) {
    let Err(invalid) = result else { panic!("nothing is wrong") };
    let [finding] = invalid.findings() else { panic!("{invalid}") };
    (finding.rule(), finding.path().to_owned())
}

fn check<T: ApiRequest>(body: &serde_json::Value) -> Result<Checked<T>, InvalidRequest> {
    Checker::new().check_json(&body.to_string())
}

#[test]
fn lists_of_texts_are_taken_as_they_are_or_spliced() {
    let few = texts(3);
    let whole =
        try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: few.clone() }).unwrap();
    let borrowed = try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: &few }).unwrap();
    let spliced =
        try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: [..&few] }).unwrap();
    assert_eq!(whole, borrowed);
    assert_eq!(whole, spliced);
    let EmbeddingInput::Texts(list) = &whole.input else { panic!("{whole:?}") };
    assert_eq!(**list, *few);

    let one =
        try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: few[0].as_str() }).unwrap();
    assert_eq!(one.input, EmbeddingInput::Text("text 0".into()));
    // Texts to embed are free text: no rule has to read them.
    let alone = qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: few[0].as_str() });
    assert_eq!(alone, one);
    let element = qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: [few[0].clone()] });
    assert_eq!(serde_json::to_value(&element).unwrap()["input"][0], "text 0");
}

#[test]
fn the_limit_of_a_call_is_that_of_the_model() {
    for (model, most) in [
        ("text-embedding-v4", 10),
        ("text-embedding-v3", 10),
        ("text-embedding-v2", 25),
        ("qwen3.7-text-embedding", 20),
    ] {
        let ask = |count| try_qwen_request!(EmbeddingRequest { model: model, input: texts(count) });
        assert!(ask(most).is_ok(), "{model}");
        assert_eq!(refused(ask(most + 1)), ("embedding_batch_size", "input".to_owned()), "{model}");
        let native = |count| {
            check::<TextEmbeddingRequest>(
                &serde_json::json!({ "model": model, "input": { "texts": texts(count) } }),
            )
        };
        assert!(native(most).is_ok(), "{model}");
        assert_eq!(refused(native(most + 1)), ("embedding_batch_size", "input.texts".to_owned()), "{model}");
    }
    // Of a model that the table lacks no limit is known.
    let unknown = serde_json::json!({ "model": "text-embedding-v9", "input": texts(500) });
    assert!(check::<EmbeddingRequest>(&unknown).is_ok());
}

#[test]
fn lists_are_split_into_what_a_call_takes() {
    let sizes = |model: &'static str, count: usize| -> Vec<usize> {
        let like = EmbeddingRequest { model: model.into(), dimensions: Some(512), ..Default::default() };
        let batches = like.batches(texts(count));
        assert_eq!(
            batches.size_hint().0,
            count.div_ceil(batches.clone().next().map_or(1, |first| length(&first)))
        );
        batches
            .map(|request| {
                assert_eq!(request.dimensions, Some(512));
                length(&request)
            })
            .collect()
    };
    assert_eq!(sizes("text-embedding-v4", 25), [10, 10, 5]);
    assert_eq!(sizes("text-embedding-v4", 20), [10, 10]);
    assert_eq!(sizes("text-embedding-v2", 26), [25, 1]);
    assert_eq!(sizes("qwen3.7-text-embedding", 20), [20]);
    assert_eq!(sizes("text-embedding-v9", 11), [10, 1], "the least that any model takes");
    assert!(sizes("text-embedding-v4", 0).is_empty());

    let own =
        TextEmbeddingRequest { model: "my-vectors".into(), ..Default::default() }.batches(texts(5)).of(2);
    let own: Vec<usize> = own.map(|request| request.input.texts.map_or(0, |texts| texts.len())).collect();
    assert_eq!(own, [2, 2, 1]);
    // In the order of the texts, none twice, and none kept from before.
    let like =
        EmbeddingRequest { model: "text-embedding-v4".into(), input: "before".into(), ..Default::default() };
    let all: Vec<String> = like.batches(texts(23)).flat_map(|request| list(&request)).collect();
    assert_eq!(all, texts(23));
}

fn length(request: &EmbeddingRequest) -> usize {
    list(request).len()
}

fn list(request: &EmbeddingRequest) -> Vec<String> {
    let EmbeddingInput::Texts(texts) = &request.input else { panic!("{request:?}") };
    texts.iter().map(|text| text.clone().into_owned()).collect()
}

#[test]
fn an_empty_text_is_found_among_the_others() {
    let result =
        try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: ["a", String::new()] });
    assert_eq!(refused(result), ("embedding_input_empty", "input[1]".to_owned()));
    let result = try_qwen_request!(EmbeddingRequest { model: "text-embedding-v4", input: texts(0) });
    assert_eq!(refused(result), ("embedding_input_empty", "input".to_owned()));
}

#[test]
fn contents_are_made_of_texts_and_parts() {
    let url = String::from("https://example.com/cat.png");
    let request = try_qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen3-vl-embedding",
        input: { contents: [text("a cat"), image(url), EmbeddingPart::video("https://example.com/cat.mp4"), "a dog"] },
    })
    .unwrap();
    assert_eq!(
        serde_json::to_value(&request).unwrap()["input"]["contents"],
        serde_json::json!([
            { "text": "a cat" },
            { "image": "https://example.com/cat.png" },
            { "video": "https://example.com/cat.mp4" },
            "a dog",
        ])
    );
}

#[test]
fn contents_are_made_of_lists_of_parts() {
    let parts = vec![EmbeddingPart::image("https://example.com/a.png"), EmbeddingPart::text("A cat")];
    let contents: Vec<EmbeddingContent> = parts.iter().cloned().map(EmbeddingContent::from).collect();
    let wanted = MultimodalEmbeddingInput::new(contents);
    assert_eq!(MultimodalEmbeddingInput::new(&parts), wanted);
    assert_eq!(MultimodalEmbeddingInput::new([parts[0].clone(), parts[1].clone()]), wanted);
    let request = try_qwen_request!(MultimodalEmbeddingRequest {
        model: "qwen3-vl-embedding", input: { contents: [..&parts] },
    });
    assert_eq!(request.unwrap().input, wanted);
    assert_eq!(MultimodalEmbeddingInput::new(parts), wanted);
    let part = RerankPart::image("https://example.com/a.png");
    let wanted = RerankInput::new(part.clone(), [RerankContent::from(part.clone())]);
    assert_eq!(RerankInput::new(&part, [&part]), wanted);
    assert_eq!(RerankInput::new(part.clone(), vec![part]), wanted);
}

#[test]
fn each_kind_of_content_has_its_own_limit() {
    let contents = |model: &str, contents: serde_json::Value| {
        check::<MultimodalEmbeddingRequest>(
            &serde_json::json!({ "model": model, "input": { "contents": contents } }),
        )
    };
    let image = serde_json::json!({ "image": "https://example.com/1.png" });
    let video = serde_json::json!({ "video": "https://example.com/1.mp4" });
    let count = || ("embedding_content_count", "input.contents".to_owned());
    assert!(contents("qwen3-vl-embedding", vec![image.clone(); 10].into()).is_ok());
    assert_eq!(refused(contents("qwen3-vl-embedding", vec![image; 11].into())), count());
    assert_eq!(refused(contents("qwen3-vl-embedding", vec![video; 2].into())), count());
    assert!(contents("qwen3-vl-embedding", vec!["a cat"; 20].into()).is_ok());
    assert_eq!(refused(contents("qwen3-vl-embedding", vec!["a cat"; 21].into())), count());
    assert_eq!(
        refused(contents("qwen2.5-vl-embedding", serde_json::json!(["a cat", { "text": "a dog" }]))),
        count()
    );
    let several = |count| serde_json::json!([{ "multi_images": vec!["https://example.com/1.png"; count] }]);
    assert!(contents("tongyi-embedding-vision-plus", several(8)).is_ok());
    assert_eq!(refused(contents("tongyi-embedding-vision-plus", several(9))), count());
}

#[test]
fn documents_are_ranked_up_to_the_limit_of_the_model() {
    let query = String::from("Which animal meows?");
    let flat = |count| {
        try_qwen_request!(RerankRequest {
            model: "qwen3-rerank",
            query: query.as_str(),
            documents: [..texts(count)]
        })
    };
    assert!(flat(500).is_ok());
    assert_eq!(refused(flat(501)), ("rerank_document_count", "documents".to_owned()));
    let ask = qwen_request!(TextRerankRequest {
        model: "qwen3-vl-rerank",
        input: { query: query, documents: ["a cat", image("https://example.com/dog.png")] },
        parameters: { top_n: 1, return_documents: true },
    });
    assert_eq!(serde_json::to_value(&ask).unwrap()["input"]["query"], "Which animal meows?");
}

#[test]
fn requests_that_are_all_literals_are_constants() {
    static VECTORS: Checked<EmbeddingRequest> = qwen_request!(EmbeddingRequest {
        model: "text-embedding-v4",
        input: ["a cat", "a dog"],
        dimensions: 64
    });
    assert_eq!(list(&VECTORS), ["a cat", "a dog"]);
}
