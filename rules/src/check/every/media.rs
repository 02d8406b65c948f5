//! URLs of images, videos and audio.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain, url};
use crate::{
    document::{Count, NodeKind},
    models::Model,
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "media_url",
        "A medium is a URL that begins with `http://`, `https://` or `oss://`, or a `data:` URL in \
         Base64.",
        &["E041", "E152", "E153", "E154", "E071", "E279"],
        media_url,
    )
    .on(&[]),
    &Rule::service(
        "media_host",
        "The host of a medium is neither a private address nor a host of the local network or inside \
         Alibaba Cloud.",
        &["E051a", "E051b", "E051c"],
        media_host,
    )
    .on(&[]),
    &Rule::service(
        "data_url_size",
        "A `data:` URL is at most 10485760 bytes long.",
        &["E045a"],
        data_url_size,
    )
    .on(&[ApiFamily::Chat, ApiFamily::Embedding, ApiFamily::Rerank]),
    &Rule::service("data_url_count", "A request has at most 250 `data:` URLs.", &["W12"], data_url_count),
    &Rule::service(
        "video_frames",
        "A video given as a list of images has as many as the model takes: at least 4, and no more \
         than its limit.",
        &["E044a", "E044b"],
        video_frames,
    ),
];

/// Source: the error page; the page on temporary files for `oss://`. `file://` works only inside the vendor's
/// own SDKs, which upload the file first.
fn media_url(request: &Request<'_>, findings: &mut Findings<'_>) {
    for &source in request.urls() {
        let problem = |text: &str| url::problem(text, source.known_digits());
        let wrong = source.text_is(|text| problem(text).is_some());
        findings.judge(wrong, FindingPlace::Value(source.id()), |written| match problem(written.text(source)) {
            Some(url::Problem::LocalFile) => explain!(
                "{} is a file of this computer, which Model Studio cannot open", source.shown();
                "upload the file and write its URL, or write the file itself as `data:image/png;base64,...`"
            ),
            Some(url::Problem::NotBase64) => explain!(
                "a `data:` URL must have its bytes as Base64 after `;base64,`, found {}", source.shown();
                "write it as in `data:image/png;base64,...`"
            ),
            _ => explain!(
                "a medium must be a URL that begins with `http://`, `https://`, `oss://` or `data:`, found {}",
                source.shown();
                "write a URL; put `data:image/png;base64,` before bytes in Base64"
            ),
        });
    }
}

/// Source: the error page: hosts that are private, or OSS hosts for use inside the cloud.
fn media_host(request: &Request<'_>, findings: &mut Findings<'_>) {
    for &source in request.urls() {
        findings.judge(source.text_is(url::is_private), FindingPlace::Value(source.id()), |_| {
            explain!(
                "Model Studio cannot reach {}: the host is private", source.shown();
                "put the file on a public host, or write it as `data:image/png;base64,...`"
            )
        });
    }
}

/// Source: the error page, after encoding.
fn data_url_size(request: &Request<'_>, findings: &mut Findings<'_>) {
    const LONGEST: usize = 10_485_760;
    for &source in request.urls() {
        let too_long = source.text_is(|text| text.len() > LONGEST && url::is_data(text));
        findings.judge(too_long, FindingPlace::Value(source.id()), |written| {
            explain!(
                "a `data:` URL must be at most {LONGEST} bytes long, found {}", written.text(source).len();
                "put the file on a public host and write its URL"
            )
        });
    }
}

/// Source: reports of users.
fn data_url_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 250;
    let mut count = Count::NONE;
    let mut first_too_many = request.body.id();
    for &source in request.urls() {
        if count.exceeds(MOST - 1) == Truth::Yes && count.exceeds(MOST) != Truth::Yes {
            first_too_many = source.id();
        }
        count.add_node(source, |source| source.text_is(url::is_data));
    }
    findings.judge(count.exceeds(MOST), FindingPlace::Value(first_too_many), |_| {
        explain!(
            "a request must have at most {MOST} `data:` URLs, found {}", count.known();
            "put files on a public host, or send several requests"
        )
        .with("max_uris", MOST)
    });
}

/// Source: the error page and the page on vision; the numbers are columns of the model table.
fn video_frames(request: &Request<'_>, findings: &mut Findings<'_>) {
    for list in request.media().iter().map(|medium| medium.source) {
        let frames = list.length();
        let wrong = request.of_limits(Model::frames, |(least, most)| {
            frames.is_outside(usize::from(least), usize::from(most))
        });
        findings.judge(list.is(NodeKind::List).and(wrong), FindingPlace::Value(list.id()), |written| {
            let limits = request.known_model(written).and_then(Model::frames);
            let (least, most) = limits.unwrap_or_default();
            explain!(
                "a video given as images must have between {least} and {most} on `{}`, found {}",
                request.model_name(), frames.known();
                "give more or fewer images, or the video itself by its URL"
            )
            .with("min", least)
            .with("max", most)
        });
    }
}
