// The bodies of fixtures/bodies/music.jsonl, pasted. Written by the test `bodies`.

use qwen_request::qwen_request;

use crate::{MUSIC, assert_same};

#[test]
fn body_355_music_fun_music_v1() {
    assert_same(&MUSIC, "355-music-fun-music-v1", &qwen_request!(MusicRequest {"model": "fun-music-v1", "input": {"lyrics": "示例文本731号", "gender": "female"}}));
}

#[test]
fn body_music() {
    assert_same(&MUSIC, "music", &qwen_request!(MusicRequest {"model": "fun-music-v1", "input": {"prompt": "sample prompt", "gender": "female"}}));
}

#[test]
fn body_page_streamed() {
    assert_same(&MUSIC, "page/streamed", &qwen_request!(MusicRequest {"stream": true, "model": "fun-music-v1", "input": {"lyrics": "sample", "format": "mp3"}}));
}
