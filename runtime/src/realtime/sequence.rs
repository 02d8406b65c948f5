//! What can be sent in a realtime session, after what was sent and received.

use qwen_request_rules::models::{self, Model, RealtimeDialect};

use super::OutOfTurn;
use crate::reply::{RealtimeEvent, RealtimeEventKind, RealtimeSessionState};
use crate::{RealtimeEventType, RealtimeRequest, RealtimeSession, SessionMode};

/// Keeps track of a realtime session, and says which event would be out of turn.
///
/// [`send`](Self::send) each event before it goes out, and [`receive`](Self::receive) each that comes in. Only what the session
/// cannot take whatever is on its way is refused: what is not known, such as the defaults of a model, and whether the service has
/// begun a response by itself, passes.
///
/// ```
/// use qwen_request::{RealtimeEventType, RealtimeRequest, realtime::{OutOfTurn, Sequence}};
///
/// let mut sequence = Sequence::new("qwen-audio-3.0-realtime-plus");
/// let answer = RealtimeRequest::new(RealtimeEventType::ResponseCreate);
/// sequence.send(&answer)?;
/// assert_eq!(sequence.send(&answer), Err(OutOfTurn::ResponseInProgress));
///
/// let done = serde_json::from_str(r#"{"type":"response.done","response":{"id":"resp_1","status":"completed"}}"#)?;
/// sequence.receive(&done);
/// sequence.send(&answer)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is something else that has happened")]
pub struct Sequence {
    dialect: Option<RealtimeDialect>,
    /// The configuration, as far as it was sent or told.
    session: RealtimeSession,
    /// Whether the client says where turns end, where that is known.
    is_manual: Option<bool>,
    was_configured: bool,
    was_audio_sent: bool,
    was_text_sent: bool,
    was_audio_spoken: bool,
    /// Whether audio was sent since the last commit of the client.
    has_audio: bool,
    /// Whether text was sent since the last commit.
    has_text: bool,
    response: Running,
}

/// Whether a response is being made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
enum Running {
    /// None that this side knows of.
    #[default]
    No,
    /// It was asked for, and nothing has come yet.
    AskedFor,
    /// The one with this id.
    Yes(String),
    /// It was cancelled, or refused: whether an end is told, is not certain.
    Perhaps,
}

impl Sequence {
    /// A session with the model. Of a model that this version of the crate does not know, only what holds for all is refused.
    #[must_use]
    pub fn new(model: &str) -> Self {
        let limits = models::find(model).and_then(Model::realtime_limits);
        Self { dialect: limits.map(|limits| limits.dialect), ..Self::default() }
    }

    /// Takes note of an event of the client, unless it is out of turn.
    pub fn send(&mut self, event: &RealtimeRequest) -> Result<(), OutOfTurn> {
        match event.r#type {
            RealtimeEventType::SessionUpdate => {
                if let Some(session) = &event.session {
                    self.configure(session)?;
                }
                self.was_configured = true;
            }
            RealtimeEventType::InputAudioBufferAppend => {
                self.was_audio_sent = true;
                self.has_audio = true;
            }
            RealtimeEventType::InputImageBufferAppend if !self.has_audio => {
                return Err(OutOfTurn::ImageBeforeAudio);
            }
            RealtimeEventType::InputAudioBufferCommit => self.commit_audio()?,
            RealtimeEventType::InputAudioBufferClear => self.has_audio = false,
            RealtimeEventType::InputTextBufferAppend => {
                self.was_text_sent = true;
                self.has_text = true;
            }
            RealtimeEventType::InputTextBufferCommit => {
                if !self.has_text && self.session.mode == Some(SessionMode::Commit) {
                    return Err(OutOfTurn::NoTextToCommit);
                }
                self.has_text = false;
            }
            RealtimeEventType::InputTextBufferClear => self.has_text = false,
            RealtimeEventType::ResponseCreate => match self.response {
                Running::AskedFor | Running::Yes(_) => return Err(OutOfTurn::ResponseInProgress),
                Running::No | Running::Perhaps => self.response = Running::AskedFor,
            },
            RealtimeEventType::ResponseCancel => {
                // With turn detection a response may have begun that nobody here knows of.
                if self.response == Running::No && self.is_manual == Some(true) {
                    return Err(OutOfTurn::NoResponse);
                }
                self.response = Running::Perhaps;
            }
            _ => {}
        }
        Ok(())
    }

    /// Takes note of an event of the service: of an error, too, which [`RealtimeEvent::of_error`] has.
    pub fn receive(&mut self, event: &RealtimeEvent) {
        match event.r#type {
            RealtimeEventKind::SessionCreated | RealtimeEventKind::SessionUpdated => {
                if let Some(session) = event.session.as_deref() {
                    self.note_session(session);
                }
            }
            RealtimeEventKind::ResponseCreated => {
                self.response =
                    event.response_id().map_or(Running::Perhaps, |id| Running::Yes(id.to_owned()));
            }
            RealtimeEventKind::ResponseDone => self.end_response(event.response_id()),
            RealtimeEventKind::AudioDelta => self.was_audio_spoken = true,
            // Who speaks interrupts, and the end of a response that was interrupted was not always told: its last item is then the
            // last that comes.
            RealtimeEventKind::SpeechStarted | RealtimeEventKind::OutputItemDone
                if matches!(self.response, Running::Yes(_)) =>
            {
                self.response = Running::Perhaps;
            }
            // It may be the answer to what was asked for.
            RealtimeEventKind::Error if self.response == Running::AskedFor => {
                self.response = Running::Perhaps;
            }
            _ => {}
        }
    }

    fn commit_audio(&mut self) -> Result<(), OutOfTurn> {
        match (self.is_manual, self.dialect) {
            (Some(true), _) if !self.has_audio => Err(OutOfTurn::NoAudioToCommit),
            (Some(false), Some(RealtimeDialect::Recognition)) => Err(OutOfTurn::CommitWithTurnDetection),
            _ => {
                self.has_audio = false;
                Ok(())
            }
        }
    }

    /// Takes note of what an update changes.
    fn configure(&mut self, update: &RealtimeSession) -> Result<(), OutOfTurn> {
        if self.dialect == Some(RealtimeDialect::Synthesis) && self.was_text_sent {
            return Err(OutOfTurn::SessionHasStarted);
        }
        let is_voice_settled = self.was_audio_spoken || self.is_qwen_audio() && self.was_configured;
        if is_voice_settled && changes(self.session.voice.as_ref(), update.voice.as_ref()) {
            return Err(OutOfTurn::VoiceIsSettled);
        }
        if self.was_audio_sent {
            let formats = changes(input_format(&self.session), input_format(update))
                || changes(images(&self.session), images(update))
                || self.is_qwen_audio()
                    && changes(self.session.input_audio_format.as_ref(), update.input_audio_format.as_ref());
            if formats {
                return Err(OutOfTurn::FormatIsSettled);
            }
            if self.is_qwen_audio()
                && changes(self.session.turn_detection.as_ref(), update.turn_detection.as_ref())
            {
                return Err(OutOfTurn::TurnDetectionIsSettled);
            }
        }
        self.note_update(update);
        Ok(())
    }

    fn note_update(&mut self, update: &RealtimeSession) {
        let session = &mut self.session;
        renew(&mut session.voice, update.voice.as_ref());
        renew(&mut session.mode, update.mode.as_ref());
        renew(&mut session.input_audio_format, update.input_audio_format.as_ref());
        renew(&mut session.turn_detection, update.turn_detection.as_ref());
        renew(&mut session.audio, update.audio.as_ref().filter(|audio| audio.input.is_some()));
        renew(&mut session.video, update.video.as_ref());
        self.is_manual = match (&update.turn_detection, self.is_manual) {
            (Some(_), _) => Some(false),
            // One that is left out stays as it is, and `null` switches it off: which of them it was, the service tells.
            (None, Some(false)) => None,
            (None, before) => before,
        };
    }

    fn note_session(&mut self, told: &RealtimeSessionState) {
        renew(&mut self.session.voice, told.voice.as_ref());
        if let Some(mode) = &told.mode {
            self.session.mode = Some(mode.clone().into());
        }
        // Sessions that hear tell all of their configuration: without turn detection there is none.
        if told.input_audio_format.is_some() {
            self.is_manual = Some(told.turn_detection.is_none());
        }
    }

    fn end_response(&mut self, id: Option<&str>) {
        match &self.response {
            // The end of an older one, which was cancelled.
            Running::Yes(running) if id.is_some_and(|id| id != running) => {}
            _ => self.response = Running::No,
        }
    }

    fn is_qwen_audio(&self) -> bool {
        self.dialect == Some(RealtimeDialect::Audio)
    }
}

/// Whether an update sets something to another value than it has. Of a default nobody knows what it is.
fn changes<T: PartialEq>(before: Option<&T>, update: Option<&T>) -> bool {
    before.zip(update).is_some_and(|(before, update)| before != update)
}

fn renew<T: Clone>(value: &mut Option<T>, update: Option<&T>) {
    if update.is_some() {
        *value = update.cloned();
    }
}

fn input_format(session: &RealtimeSession) -> Option<&crate::RealtimeInputFormat> {
    session.audio.as_ref()?.input.as_ref()?.format.as_ref()
}

fn images(session: &RealtimeSession) -> Option<&crate::RealtimeVideoInput> {
    session.video.as_ref()?.input.as_ref()
}
