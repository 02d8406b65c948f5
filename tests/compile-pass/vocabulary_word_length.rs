use qwen_request::qwen_request;

fn main() {
    let _ = qwen_request!(VocabularyRequest {
        model: "speech-biasing",
        input: {
            action: "create_vocabulary",
            target_model: "fun-asr",
            prefix: "birds",
            vocabulary: [{ text: "翠鸟白鹭苍鹭鸬鹚䴙䴘黑鹳白琵鹭", weight: 4 }],
        },
    });
}
