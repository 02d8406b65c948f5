//! Why an event of a realtime session cannot be sent now, and what the service answers to it.

use core::fmt;

use super::{Entry, entry};

/// Why an event of a realtime session cannot be sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutOfTurn {
    /// An image came before any audio of its turn.
    ImageBeforeAudio,
    /// There is no audio that could be committed.
    NoAudioToCommit,
    /// There is no text that could be committed.
    NoTextToCommit,
    /// Audio is committed although the service finds the end of a turn by itself.
    CommitWithTurnDetection,
    /// A response is being made.
    ResponseInProgress,
    /// There is no response that could be cancelled.
    NoResponse,
    /// The format of audio and images is settled by the first piece of audio.
    FormatIsSettled,
    /// The turn detection is settled by the first piece of audio.
    TurnDetectionIsSettled,
    /// The voice is settled by the first audio that was spoken, on Qwen-Audio by the first configuration.
    VoiceIsSettled,
    /// The session is configured before the first text that it reads out.
    SessionHasStarted,
}

impl OutOfTurn {
    /// The entry of the catalogue that the service would answer with, where one is known.
    #[must_use]
    pub fn entry(self) -> Option<&'static Entry> {
        entry(match self {
            Self::ImageBeforeAudio => "W74",
            Self::NoAudioToCommit => "W73",
            Self::ResponseInProgress => "W71",
            Self::NoResponse => "W72",
            Self::VoiceIsSettled => "W80",
            Self::SessionHasStarted => "W79",
            Self::NoTextToCommit
            | Self::CommitWithTurnDetection
            | Self::FormatIsSettled
            | Self::TurnDetectionIsSettled => {
                return None;
            }
        })
    }
}

impl fmt::Display for OutOfTurn {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::ImageBeforeAudio => "an image comes after the first piece of audio of its turn",
            Self::NoAudioToCommit => "no audio was sent that could be committed",
            Self::NoTextToCommit => "no text was sent that could be committed",
            Self::CommitWithTurnDetection => "audio is committed only where `turn_detection` is null",
            Self::ResponseInProgress => "a response is being made: wait for its end, or cancel it",
            Self::NoResponse => "there is no response that could be cancelled",
            Self::FormatIsSettled => "the format cannot change after the first piece of audio",
            Self::TurnDetectionIsSettled => "`turn_detection` cannot change after the first piece of audio",
            Self::VoiceIsSettled => "the voice of the session cannot change any more",
            Self::SessionHasStarted => "the session is configured before its first text",
        })
    }
}

impl core::error::Error for OutOfTurn {}
