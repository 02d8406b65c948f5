//! What a body and one of twice its size take.

use std::fmt;
use std::time::{Duration, Instant};

use super::BOUND;

/// A check that takes less says nothing of how it grows.
const LEAST: Duration = Duration::from_millis(5);

/// No list is grown further, however little it takes: of what fits into no cache, the memory is what is measured.
const LARGEST: usize = 1 << 14;

/// What a body and one of twice its size took.
pub(crate) struct Measured {
    size: usize,
    once: Duration,
    twice: Duration,
}

impl Measured {
    /// How many times as long the larger one took.
    pub(crate) fn ratio(&self) -> f64 {
        self.twice.as_secs_f64() / self.once.as_secs_f64()
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { size, once, twice } = self;
        write!(f, "{size} | {once:.1?} | {twice:.1?} | {:.2}", self.ratio())
    }
}

/// How long something takes.
pub(crate) fn of(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    let ran_before = on_cpu();
    work();
    match (ran_before, on_cpu()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// How long this thread has had a CPU, where Linux tells: others may use the machine, too.
fn on_cpu() -> Option<Duration> {
    // The kernel brings its account up to date when a thread yields.
    std::thread::yield_now();
    let account = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(account.split_whitespace().next()?.parse().ok()?))
}

/// Grows a body until its check, which `clock` times, takes long enough; then holds it to one of twice the size.
pub(crate) fn doubled(clock: impl Fn(usize) -> Duration) -> Measured {
    let mut size = 64;
    while size < LARGEST && (0..3).any(|_| clock(size) < LEAST) {
        size *= 2;
    }
    let measured = compared(size, &clock);
    // A body that no longer fits into a cache takes longer once. What is not linear grows on.
    if measured.ratio() < BOUND { measured } else { compared(size * 2, &clock) }
}

fn compared(size: usize, clock: &impl Fn(usize) -> Duration) -> Measured {
    /// How often both are timed, and how often at the most: others use the machine, too.
    const FEW: usize = 4;
    const MANY: usize = 20;
    let mut measured = Measured { size, once: Duration::MAX, twice: Duration::MAX };
    for round in 0..MANY {
        if round >= FEW && measured.ratio() < BOUND {
            break;
        }
        measured.once = measured.once.min(clock(size));
        measured.twice = measured.twice.min(clock(size * 2));
    }
    measured
}
