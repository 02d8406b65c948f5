//! Spatial models, music, queries to databases, and the model that only tries a batch file.
//! From sources of 2026-08 to 2026-10.

use crate::models::ability::{BATCH, OPENAI};
use crate::models::modality::Modality::{Audio, Text, ThreeD};
use crate::models::model::ModelKind;
use crate::models::row::Row;
use crate::models::service_path::ServicePath::{CodeGeneration, MusicGeneration, ThreeDGeneration};

const TRIPO: Row =
    Row::of(ModelKind::ThreeD).at(ThreeDGeneration).takes(&[Text]).gives(&[ThreeD]).no(OPENAI | BATCH);

const MUSIC: Row =
    Row::of(ModelKind::Music).at(MusicGeneration).takes(&[Text]).gives(&[Audio]).no(OPENAI | BATCH);

pub(super) const ROWS: &[Row] = &[
    TRIPO.named("Tripo/Tripo-H3.1"),
    TRIPO.named("Tripo/Tripo-P1.0"),
    Row::of(ModelKind::Test).named("batch-test-model").takes(&[Text]).gives(&[Text]).yes(OPENAI | BATCH),
    MUSIC.named("fun-music-preview"),
    MUSIC.named("fun-music-v1").unlisted(),
    Row::of(ModelKind::Chat)
        .named("tongyi-lingma-v1")
        .at(CodeGeneration)
        .unlisted()
        .takes(&[Text])
        .gives(&[Text])
        .no(OPENAI | BATCH),
];
