//! Uploads: a document that qwen-long reads, and an image that is stored for one model.
//!
//! `cargo run -p qwen-request-examples --example uploads -- report.pdf photo.png`

use std::{env, path::Path, thread};

use qwen_request::{
    Endpoint, FileCall, TemporaryUpload, UploadFile,
    reply::{File, FilePurpose, FileStatus, PollPlan, UploadPolicyReply, read_raw},
    try_qwen_request,
};
use qwen_request_examples::{Outcome, call, exchange, send, with_endpoint};
use ureq::SendBody;

fn main() -> Outcome {
    let mut paths = env::args().skip(1);
    let document =
        paths.next().unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/README.md").to_owned());
    let image = paths.next().unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/dot.png").to_owned());
    let plan = PollPlan::new(std::time::Duration::from_secs(60));
    with_endpoint(|endpoint| {
        println!("{}", ask_about(endpoint, Path::new(&document), "What is this about?", plan)?);
        println!("{}", look_at(endpoint, Path::new(&image), "What is in this image?")?);
        Ok(())
    })
}

/// Uploads a document, waits until the service has read it, and asks about it.
pub(crate) fn ask_about(
    endpoint: &Endpoint,
    document: &Path,
    question: &str,
    plan: PollPlan,
) -> Outcome<String> {
    let upload = FileCall::upload(FilePurpose::FileExtract, UploadFile::open(document)?)
        // A file that is too long is not sent at all.
        .check()?
        .on_progress(|sent, length| eprint!("\r{sent} of {length} bytes"));
    let mut file: File = send(upload.into_http(endpoint)?.map(SendBody::from_owned_reader))?;
    for wait in plan {
        if file.status != Some(FileStatus::Processing) {
            break;
        }
        thread::sleep(wait);
        file = send(FileCall::fetch(&file.id).to_http(endpoint)?)?;
    }
    let request = try_qwen_request! {
        model: "qwen-long",
        messages: [
            system("Answer in one sentence."),
            system(format!("fileid://{}", file.id)),
            user(question),
        ],
    }?;
    let answer = call(endpoint, &request)?.text().into_owned();
    // It would be kept, and count against the account's quota.
    send::<qwen_request::reply::FileDeleted>(FileCall::delete(&file.id).to_http(endpoint)?)?;
    Ok(answer)
}

/// Uploads an image that is too long for a `data:` URL, and asks about it.
pub(crate) fn look_at(endpoint: &Endpoint, image: &Path, question: &str) -> Outcome<String> {
    const MODEL: &str = "qwen3-vl-plus";

    let policy: UploadPolicyReply = send(FileCall::upload_policy(MODEL).to_http(endpoint)?)?;
    let upload = TemporaryUpload::new(&policy.data, UploadFile::open(image)?).check()?;
    let url = upload.oss_url().to_owned();
    let (head, body) = exchange(upload.into_http()?.map(SendBody::from_owned_reader))?;
    read_raw(head.status(), &body)?;

    // Valid for 48 hours, for this model. `to_http` sets the header that such a URL needs.
    let request = try_qwen_request! { model: MODEL, messages: [user([image(url), text(question)])] }?;
    Ok(call(endpoint, &request)?.text().into_owned())
}
