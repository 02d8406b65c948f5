//! Speech to text.
//! From sources of 2026-08 to 2026-11.

use super::OCT_10;
use crate::models::ability::{BATCH, OPENAI};
use crate::models::modality::Modality::{Audio, Text};
use crate::models::model::ModelKind;
use crate::models::realtime_limits;
use crate::models::recordings::Recordings;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{
    Inference, MultimodalGeneration, Realtime, Transcription, Vocabulary,
};

const FILES: Row =
    Row::of(ModelKind::Recognition).at(Transcription).takes(&[Audio]).gives(&[Text]).no(OPENAI | BATCH);

/// The page of 2026-08 allows one recording.
const FUN: Row = FILES.recordings(Recordings::List { most: 1 });

/// The page still shows two recordings, and took up to 100 before.
const PARAFORMER: Row = FILES.recordings(Recordings::List { most: 100 });

const SOCKET: Row =
    Row::of(ModelKind::Recognition).at(Inference).takes(&[Audio]).gives(&[Text]).no(OPENAI | BATCH);

const QWEN: Row = Row::of(ModelKind::Recognition)
    .at(MultimodalGeneration)
    .takes(&[Audio])
    .gives(&[Text])
    .yes(OPENAI)
    .no(BATCH);

/// Over the socket of events, not that of tasks.
const REALTIME: Row = FILES.at(Realtime).realtime(&realtime_limits::RECOGNITION);

pub(super) const ROWS: &[Row] = &[
    FUN.named("fun-asr"),
    FUN.named("fun-asr-2025-08-25").retired(OCT_10),
    FUN.named("fun-asr-2025-11-07").retired(OCT_10),
    FILES.named("fun-asr-flash-2026-06-15").at(MultimodalGeneration),
    SOCKET.named("fun-asr-flash-8k-realtime"),
    SOCKET.named("fun-asr-flash-8k-realtime-2026-01-28"),
    FUN.named("fun-asr-mtl").retired(OCT_10),
    FUN.named("fun-asr-mtl-2025-08-25").retired(OCT_10),
    FILES.named("fun-asr-realtime").nowhere(),
    SOCKET.named("fun-asr-realtime-2025-09-15").retired(OCT_10),
    SOCKET.named("fun-asr-realtime-2025-11-07").retired(OCT_10),
    SOCKET.named("fun-asr-realtime-2026-02-28"),
    SOCKET.named("gummy-chat-v1").retired(OCT_10),
    SOCKET.named("gummy-realtime-v1").retired(OCT_10),
    PARAFORMER.named("paraformer-8k-v1").retired(OCT_10),
    PARAFORMER.named("paraformer-8k-v2"),
    PARAFORMER.named("paraformer-mtl-v1").retired(OCT_10),
    SOCKET.named("paraformer-realtime-8k-v1").retired(OCT_10),
    SOCKET.named("paraformer-realtime-8k-v2"),
    SOCKET.named("paraformer-realtime-v1").retired(OCT_10),
    SOCKET.named("paraformer-realtime-v2"),
    PARAFORMER.named("paraformer-v1").retired(OCT_10),
    PARAFORMER.named("paraformer-v2"),
    FILES.named("qwen-audio-3.0-asr-flash").at(MultimodalGeneration),
    FILES.named("qwen-audio-3.0-asr-flash-filetrans"),
    SOCKET.named("qwen-audio-3.0-asr-flash-streaming"),
    QWEN.named("qwen-audio-3.1-asr-flash").untold(OPENAI),
    FILES.named("qwen-audio-3.1-asr-flash-filetrans"),
    FILES.named("qwen-audio-3.1-asr-flash-message").nowhere().untold(OPENAI),
    SOCKET.named("qwen-audio-3.1-asr-flash-streaming"),
    Row::of(ModelKind::Recognition).named("qwen-audio-asr").unlisted().at(MultimodalGeneration),
    QWEN.named("qwen3-asr-flash"),
    QWEN.named("qwen3-asr-flash-2025-09-08").retired(OCT_10),
    QWEN.named("qwen3-asr-flash-2025-09-08-us"),
    QWEN.named("qwen3-asr-flash-2026-02-10").retired(OCT_10),
    FILES.named("qwen3-asr-flash-filetrans").recordings(Recordings::One),
    FILES.named("qwen3-asr-flash-filetrans-2025-11-17").retired(OCT_10).recordings(Recordings::One),
    REALTIME.named("qwen3-asr-flash-realtime"),
    REALTIME.named("qwen3-asr-flash-realtime-2025-10-27").retired(OCT_10),
    REALTIME.named("qwen3-asr-flash-realtime-2026-02-10").retired(OCT_10),
    QWEN.named("qwen3-asr-flash-us"),
    FILES.named("sensevoice-v1").retired(OCT_10),
    FILES.named("speech-biasing").at(Vocabulary),
];
