//! The replies of portraits, tools for images, music, training and knowledge bases.

use std::fs;

use qwen_request::{
    Error, FaceDetectionRequest, MusicRequest, TextToImageRequest, VideoGenerationRequest, WordArtRequest,
    parse,
    reply::{
        DeploymentList, DeploymentStatus, FineTuneLogs, FineTuneStatus, IndexJobReply, IndexJobStatus,
        IndexReply, TuningDone, read,
    },
    stream::{MusicChunk, Stream},
};
use serde_json::Value;

use crate::read::written;

fn rows() -> Vec<Value> {
    let text = fs::read_to_string("fixtures/replies/families.jsonl").unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn body(name: &str) -> Vec<u8> {
    let row = rows().into_iter().find(|row| row["name"] == name).expect("a reply of that name");
    row["body"].to_string().into_bytes()
}

#[test]
fn replies_lose_nothing() {
    let mut errors = Vec::new();
    for row in rows() {
        let body = row["body"].to_string();
        let read = for_request!(row["request"].as_str().unwrap(), Request => {
            parse::<Request>(200, body.as_bytes()).map(|reply| written(&reply))
        });
        match read {
            Ok(written) => assert_eq!(written, row["body"], "{}", row["name"]),
            Err(Error::Api(_)) => errors.push(row["name"].as_str().unwrap().to_owned()),
            Err(error) => panic!("{}: {error}", row["name"]),
        }
    }
    assert_eq!(errors, ["task-failed-poster", "page/index-failed"]);
}

#[test]
fn a_photo_that_does_not_suit_is_an_answer_and_no_error() {
    let read = |name: &str| parse::<FaceDetectionRequest>(200, &body(name)).unwrap();
    let (emoji, emo) = (read("page/emoji-detect"), read("page/emo-detect"));
    assert!(emoji.is_passed() && emo.is_passed());
    // Both models name their boxes otherwise.
    assert_eq!(emoji.output.face_box(), emo.output.face_box());
    assert_eq!(emoji.output.extended_box(), Some(&[71, 9, 840, 778][..]));
    let failed = read("page/emoji-detect-failed");
    assert!(!failed.is_passed());
    assert!(failed.output.reason().unwrap().starts_with("The pose of the detected face"));
    assert!(!read("page/liveportrait-detect").is_passed());
    let nothing = parse::<FaceDetectionRequest>(200, br#"{"request_id":"r"}"#);
    assert!(matches!(nothing, Err(Error::Decode(_))), "{nothing:?}");
}

#[test]
fn results_are_found_where_each_model_puts_them() {
    let video = parse::<VideoGenerationRequest>(200, &body("task-style-transform")).unwrap();
    assert_eq!(video.video_url().as_deref(), Some("https://example.com/v.mp4"));
    let words = parse::<WordArtRequest>(200, &body("page/wordart-semantic")).unwrap();
    assert_eq!((words.items().len(), words.failed_items().count()), (2, 1));
    let Err(Error::Api(error)) = parse::<TextToImageRequest>(200, &body("task-failed-poster")) else {
        panic!()
    };
    assert_eq!(error.message(), "check input data style");
}

#[test]
fn music_streams() {
    let body = "id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\"audio\":{\"data\":\"AAAA\",\"expires_at\":1774937185,\
        \"id\":\"audio_1\"},\"finish_reason\":\"null\"},\"request_id\":\"r\"}\n\nid:2\nevent:result\n:HTTP_STATUS/200\n\
        data:{\"output\":{\"audio\":{\"expires_at\":1774937185,\"id\":\"audio_1\",\"data\":\"\",\"url\":\
        \"http://example.com/a.mp3\"},\"extra_info\":{\"channels\":2,\"sample_rate\":\"48000\",\"lyrics\":\"sample\"},\
        \"finish_reason\":\"stop\"},\"usage\":{\"duration\":200},\"request_id\":\"r\"}\n\n";
    for cut in 0..=body.len() {
        let mut stream = Stream::<MusicChunk>::new();
        stream.push(&body.as_bytes()[..cut]);
        stream.push(&body.as_bytes()[cut..]);
        stream.finish();
        let events: Vec<MusicChunk> = std::iter::from_fn(|| stream.next_event().unwrap()).collect();
        let [first, last] = &events[..] else { panic!("{} events, cut at {cut}", events.len()) };
        assert_eq!(first.output.audio.as_ref().unwrap().bytes().unwrap(), [0, 0, 0]);
        let song = last.output.extra_info.as_ref().unwrap();
        assert_eq!((song.channels, song.sample_rate.as_ref().unwrap().as_str()), (Some(2), "\"48000\""));
    }
    let whole = parse::<MusicRequest>(200, &self::body("page/music")).unwrap();
    assert_eq!(whole.output.audio.unwrap().url.as_deref(), Some("https://example.com/a.mp3"));
}

#[test]
fn lists_logs_and_states_of_training_and_deployment() {
    let list: DeploymentList = read(
        200,
        br#"{"request_id":"r","output":{"page_no":1,"page_size":10,"total":1,"deployments":[{"deployed_model":"emo-x",
        "status":"RUNNING","rpm_limit":"500","plan":"cu"}]}}"#,
    )
    .unwrap();
    let deployment = &list.output.deployments[0];
    assert_eq!(deployment.status, DeploymentStatus::Running);
    assert_eq!(deployment.rpm_limit.as_ref().unwrap().as_str(), "\"500\"");
    let models: DeploymentList = read(
        200,
        br#"{"request_id":"r","output":{"models":[{"model_name":"emo","base_capacity":1}],"page_no":1,"page_size":50,"total":2}}"#,
    )
    .unwrap();
    assert_eq!(models.output.models[0].model_name, "emo");
    let logs: FineTuneLogs =
        read(200, br#"{"request_id":"r","output":{"total":20,"logs":["a"," b"]}}"#).unwrap();
    assert_eq!(logs.output.logs.len(), 2);
    let done: TuningDone = read(200, br#"{"request_id":"r","output":{"status":"success"}}"#).unwrap();
    assert_eq!(done.output.unwrap().as_str(), r#"{"status":"success"}"#);
    let gone = read::<TuningDone>(404, br#"{"code":"NotFound","request_id":"r","message":"Not Found!"}"#);
    assert!(matches!(gone, Err(Error::Api(error)) if error.status() == 404));
    for (status, is_pending) in
        [("PENDING", true), ("NEW", true), ("SUCCEEDED", false), ("CANCELED", false), ("", false)]
    {
        assert_eq!(FineTuneStatus::from(status).is_pending(), is_pending, "{status}");
    }
    for (status, is_pending) in [("RUNNING", true), ("COMPLETED", false), ("FAILED", false), ("", false)] {
        assert_eq!(IndexJobStatus::from(status).is_pending(), is_pending, "{status}");
    }
}

#[test]
fn a_knowledge_base_says_by_success_whether_it_is_an_error() {
    let job: IndexJobReply = read(
        200,
        br#"{"Code":"Success","Data":{"JobId":"j","Status":"FAILED","Documents":[{"DocId":"d","Status":"PARSE_FAILED",
        "Message":"m","GmtModified":1744856423000}]},"Message":"success","RequestId":"R","Status":"200","Success":"true"}"#,
    )
    .unwrap();
    assert_eq!(job.data.unwrap().documents[0].message.as_deref(), Some("m"));
    for success in ["false", "\"false\"", "\"False\""] {
        let body = format!(
            r#"{{"Code":"Index.NotExist","Data":null,"Message":"gone","RequestId":"R","Success":{success}}}"#
        );
        let Err(Error::Api(error)) = read::<IndexReply>(200, body.as_bytes()) else { panic!("{success}") };
        assert_eq!((error.wire_code(), error.message()), (Some("Index.NotExist"), "gone"));
    }
}
