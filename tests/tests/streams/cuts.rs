//! However the network cuts a stream, the events are the same.

use std::path::Path;

use qwen_request::stream::{ChatChunk, GenerationChunk, Stream, StreamEvent};

/// The events of a stream, and the error that ended it.
type Outcome<E> = (Vec<E>, Option<String>);

fn outcome<'a, E: StreamEvent>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Outcome<E> {
    let mut stream = Stream::<E>::new();
    let mut events = Vec::new();
    for piece in pieces {
        stream.push(piece);
        while let Ok(Some(event)) = stream.next_event() {
            events.push(event);
        }
    }
    stream.finish();
    loop {
        match stream.next_event() {
            Ok(Some(event)) => events.push(event),
            Ok(None) => return (events, None),
            Err(error) => return (events, Some(error.to_string())),
        }
    }
}

/// Pseudo-random numbers that are the same in every run.
struct Xorshift(u64);

impl Xorshift {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % limit as u64).unwrap()
    }
}

fn check<E: StreamEvent + std::fmt::Debug + PartialEq>(name: &str, bytes: &[u8]) {
    let whole = outcome::<E>([bytes]);
    assert!(!whole.0.is_empty() || whole.1.is_some(), "{name}");
    assert_eq!(outcome::<E>(bytes.chunks(1)), whole, "{name}, byte by byte");
    // Every cut in two of a long stream would take minutes: of those, some.
    let step = if bytes.len() < 2_500 { 1 } else { bytes.len() / 400 };
    for at in (0..bytes.len()).step_by(step) {
        let (before, after) = bytes.split_at(at);
        assert_eq!(outcome::<E>([before, after]), whole, "{name}, cut at {at}");
    }
    let mut random = Xorshift(0x9e37_79b9_7f4a_7c15);
    for round in 0..50 {
        let longest = 1 + random.below(if round % 2 == 0 { 8 } else { 900 });
        let mut rest = bytes;
        let pieces = std::iter::from_fn(|| {
            let (piece, after) = rest.split_at(random.below(longest + 1).min(rest.len()));
            rest = after;
            (!(piece.is_empty() && after.is_empty())).then_some(piece)
        });
        assert_eq!(outcome::<E>(pieces), whole, "{name}, round {round}");
    }
}

/// Damages some bytes of a stream.
fn damage(bytes: &[u8], random: &mut Xorshift) -> Vec<u8> {
    const TELLING: &[u8] = b"\n\r:{}[]\",0\xff d";
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(8) {
        let at = random.below(bytes.len());
        match random.below(3) {
            0 => bytes[at] = TELLING[random.below(TELLING.len())],
            1 => bytes.truncate(at + 1),
            _ => bytes.insert(at, TELLING[random.below(TELLING.len())]),
        }
    }
    bytes
}

fn samples(protocol: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/replies/streams");
    let mut samples = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name.starts_with(protocol) {
            samples.push((name, std::fs::read_to_string(path).unwrap()));
        }
    }
    samples
}

#[test]
fn chat_streams_do_not_depend_on_cuts() {
    let samples = samples("chat-");
    assert_eq!(samples.len(), 4);
    for (name, text) in samples {
        check::<ChatChunk>(&name, text.as_bytes());
        if text.len() < 2_000 {
            check::<ChatChunk>(&name, text.replace('\n', "\r\n").as_bytes());
        }
    }
}

#[test]
fn generation_streams_do_not_depend_on_cuts() {
    let samples = samples("generation-");
    assert_eq!(samples.len(), 17);
    for (name, text) in samples {
        check::<GenerationChunk>(&name, text.as_bytes());
        if text.len() < 2_000 {
            check::<GenerationChunk>(&name, text.replace('\n', "\r").as_bytes());
            check::<GenerationChunk>(&name, format!("\u{feff}{text}").as_bytes());
        }
    }
}

#[test]
fn damaged_streams_do_not_depend_on_cuts_either() {
    let mut random = Xorshift(0x2545_f491_4f6c_dd1d);
    let samples: Vec<_> = samples("").into_iter().filter(|(_, text)| text.len() < 6_000).collect();
    for _ in 0..1_000 {
        let (name, text) = &samples[random.below(samples.len())];
        let bytes = damage(text.as_bytes(), &mut random);
        let (before, after) = bytes.split_at(random.below(bytes.len()));
        let in_chat = [outcome::<ChatChunk>([&bytes[..]]), outcome([before, after])];
        assert_eq!(in_chat[0], in_chat[1], "{name}");
        let in_generation = [outcome::<GenerationChunk>([&bytes[..]]), outcome(bytes.chunks(1))];
        assert_eq!(in_generation[0], in_generation[1], "{name}");
    }
}
