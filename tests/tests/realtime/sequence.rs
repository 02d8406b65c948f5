//! What is out of turn in a session, and what is not.

use qwen_request::{
    RealtimeRequest,
    realtime::{
        OutOfTurn::{
            CommitWithTurnDetection, FormatIsSettled, ImageBeforeAudio, NoAudioToCommit, NoResponse,
            NoTextToCommit, ResponseInProgress, SessionHasStarted, TurnDetectionIsSettled, VoiceIsSettled,
        },
        Sequence,
    },
};
use serde_json::{Value, json};

const OMNI: &str = "qwen3.5-omni-flash-realtime";
const AUDIO: &str = "qwen-audio-3.0-realtime-plus";
const RECOGNITION: &str = "qwen3-asr-flash-realtime";
const SYNTHESIS: &str = "qwen3-tts-flash-realtime";

/// A session to which events are sent, and that answers.
struct Session(Sequence);

impl Session {
    fn with(model: &str) -> Self {
        Self(Sequence::new(model))
    }

    /// One whose client says where turns end.
    fn manual(model: &str) -> Self {
        let mut session = Self::with(model);
        let told = json!({ "input_audio_format": "pcm", "turn_detection": null });
        session.receives(json!({ "type": "session.updated", "session": told }));
        session
    }

    fn sends(&mut self, event: Value) -> Result<(), qwen_request::realtime::OutOfTurn> {
        let event: RealtimeRequest = serde_json::from_value(event).unwrap();
        self.0.send(&event)
    }

    fn updates(&mut self, session: &Value) -> Result<(), qwen_request::realtime::OutOfTurn> {
        self.sends(json!({ "type": "session.update", "session": session }))
    }

    fn sends_audio(&mut self) {
        self.0.send(&RealtimeRequest::append_audio(&[0; 4])).unwrap();
    }

    fn receives(&mut self, event: Value) {
        self.0.receive(&serde_json::from_value(event).unwrap());
    }
}

fn just(kind: &str) -> Value {
    json!({ "type": kind })
}

#[test]
fn an_image_comes_after_audio_of_its_turn() {
    let mut session = Session::with(OMNI);
    let image = json!({ "type": "input_image_buffer.append", "image": "/9j/4AAQ" });
    assert_eq!(session.sends(image.clone()), Err(ImageBeforeAudio));
    session.sends_audio();
    assert_eq!(session.sends(image.clone()), Ok(()));
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Ok(()));
    assert_eq!(session.sends(image.clone()), Err(ImageBeforeAudio), "a committed buffer counts as empty");
    session.sends_audio();
    assert_eq!(session.sends(image), Ok(()));
}

#[test]
fn what_is_committed_was_sent() {
    let mut session = Session::manual(OMNI);
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Err(NoAudioToCommit));
    session.sends_audio();
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Ok(()));
    session.sends_audio();
    assert_eq!(session.sends(just("input_audio_buffer.clear")), Ok(()));
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Err(NoAudioToCommit));
    // Before the service has told its configuration, nobody knows who says where turns end.
    assert_eq!(Session::with(OMNI).sends(just("input_audio_buffer.commit")), Ok(()));

    let mut session = Session::with(SYNTHESIS);
    assert_eq!(session.sends(just("input_text_buffer.commit")), Ok(()), "the mode is not known");
    session.updates(&json!({ "mode": "commit" })).unwrap();
    assert_eq!(session.sends(just("input_text_buffer.commit")), Err(NoTextToCommit));
    session.sends(json!({ "type": "input_text_buffer.append", "text": "Hi" })).unwrap();
    assert_eq!(session.sends(just("input_text_buffer.commit")), Ok(()));
    assert_eq!(session.sends(just("input_text_buffer.commit")), Err(NoTextToCommit));
}

#[test]
fn recognition_is_committed_only_without_turn_detection() {
    let mut session = Session::with(RECOGNITION);
    session.sends_audio();
    session.updates(&json!({ "turn_detection": { "type": "server_vad" } })).unwrap();
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Err(CommitWithTurnDetection));
    session.updates(&json!({ "turn_detection": null })).unwrap();
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Ok(()));
}

#[test]
fn there_is_one_response_at_a_time() {
    let create = || just("response.create");
    let done = |id: &str| json!({ "type": "response.done", "response": { "id": id, "status": "completed" } });
    let mut session = Session::with(AUDIO);
    assert_eq!(session.sends(create()), Ok(()));
    assert_eq!(session.sends(create()), Err(ResponseInProgress));
    session.receives(json!({ "type": "response.created", "response": { "id": "resp_1" } }));
    assert_eq!(session.sends(create()), Err(ResponseInProgress));
    session.receives(done("resp_0"));
    assert_eq!(session.sends(create()), Err(ResponseInProgress), "another one has ended");
    session.receives(done("resp_1"));
    assert_eq!(session.sends(create()), Ok(()));
    // It was refused, or something else was.
    session.receives(json!({ "type": "error", "error": { "message": "no" } }));
    assert_eq!(session.sends(create()), Ok(()));
    // The service begins one by itself, and ends a cancelled one without a word.
    session.receives(json!({ "type": "response.created", "response": { "id": "resp_2" } }));
    assert_eq!(session.sends(create()), Err(ResponseInProgress));
    assert_eq!(session.sends(just("response.cancel")), Ok(()));
    assert_eq!(session.sends(create()), Ok(()));
}

#[test]
fn a_response_that_was_interrupted_may_have_ended_without_a_word() {
    for last in ["input_audio_buffer.speech_started", "response.output_item.done"] {
        let mut session = Session::with(OMNI);
        session.receives(json!({ "type": "response.created", "response": { "id": "resp_1" } }));
        session.receives(just(last));
        assert_eq!(session.sends(just("response.create")), Ok(()), "{last}");
    }
}

#[test]
fn what_is_cancelled_was_begun() {
    let mut session = Session::manual(OMNI);
    assert_eq!(session.sends(just("response.cancel")), Err(NoResponse));
    session.sends(just("response.create")).unwrap();
    assert_eq!(session.sends(just("response.cancel")), Ok(()));
    // With turn detection one may have begun, of which nothing has arrived yet.
    assert_eq!(Session::with(OMNI).sends(just("response.cancel")), Ok(()));
}

#[test]
fn formats_are_settled_by_the_first_audio() {
    let rate = |rate: u32| json!({ "audio": { "input": { "format": { "sample_rate": rate } } } });
    let mut session = Session::with(OMNI);
    session.updates(&rate(16_000)).unwrap();
    session.updates(&rate(8_000)).unwrap();
    session.sends_audio();
    assert_eq!(session.updates(&rate(8_000)), Ok(()), "it is the same");
    assert_eq!(session.updates(&rate(16_000)), Err(FormatIsSettled));
    assert_eq!(session.updates(&json!({ "instructions": "Be brief." })), Ok(()));

    let images = |compact: &str| json!({ "video": { "input": { "representation_compact": compact } } });
    let mut session = Session::with("qwen3.8-omni-flash-realtime");
    session.updates(&images("none")).unwrap();
    session.sends_audio();
    assert_eq!(session.updates(&images("normal")), Err(FormatIsSettled));

    let detection = |kind: &str| json!({ "turn_detection": { "type": kind } });
    let mut session = Session::with(AUDIO);
    session.updates(&detection("server_vad")).unwrap();
    session.sends_audio();
    assert_eq!(session.updates(&detection("smart_turn")), Err(TurnDetectionIsSettled));
    let mut session = Session::with(OMNI);
    session.updates(&detection("server_vad")).unwrap();
    session.sends_audio();
    assert_eq!(session.updates(&detection("semantic_vad")), Ok(()), "no page says so of this model");
}

#[test]
fn a_voice_is_settled_once_it_was_heard() {
    let voice = |voice: &str| json!({ "voice": voice });
    let mut session = Session::with(OMNI);
    session.updates(&voice("Tina")).unwrap();
    session.updates(&voice("Cindy")).unwrap();
    session.receives(json!({ "type": "response.audio.delta", "delta": "AAAA" }));
    assert_eq!(session.updates(&voice("Cindy")), Ok(()));
    assert_eq!(session.updates(&voice("Tina")), Err(VoiceIsSettled));

    let mut session = Session::with(AUDIO);
    session.receives(json!({ "type": "session.created", "session": { "voice": "longanqian" } }));
    session.updates(&json!({ "instructions": "Be brief." })).unwrap();
    assert_eq!(session.updates(&voice("longanlufeng")), Err(VoiceIsSettled), "only the first update can");
    assert_eq!(session.updates(&voice("longanqian")), Ok(()));
}

#[test]
fn what_reads_out_is_configured_before_its_first_text() {
    let mut session = Session::with(SYNTHESIS);
    session.updates(&json!({ "voice": "Cherry" })).unwrap();
    session.updates(&json!({ "voice": "Cherry", "mode": "commit" })).unwrap();
    session.sends(json!({ "type": "input_text_buffer.append", "text": "Hi" })).unwrap();
    assert_eq!(session.updates(&json!({ "volume": 60 })), Err(SessionHasStarted));
}

#[test]
fn of_an_unknown_model_only_what_holds_for_all_is_refused() {
    let mut session = Session::with("qwen9-realtime");
    session.sends_audio();
    session.updates(&json!({ "turn_detection": { "type": "server_vad" } })).unwrap();
    assert_eq!(session.sends(just("input_audio_buffer.commit")), Ok(()));
    assert_eq!(session.sends(just("response.create")), Ok(()));
    assert_eq!(session.sends(just("response.create")), Err(ResponseInProgress));
}
