//! What the server keeps from one request to the next: tasks, files, batches, responses and conversations.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Things by their ids, which the server gives them.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    prefix: &'static str,
    all: Mutex<BTreeMap<String, T>>,
    /// How many there have been: no id is given twice.
    count: AtomicUsize,
}

impl<T> Kept<T> {
    /// None yet.
    pub(crate) const fn new(prefix: &'static str) -> Self {
        Self { prefix, all: Mutex::new(BTreeMap::new()), count: AtomicUsize::new(0) }
    }

    /// Keeps it; answers its id.
    pub(crate) fn keep(&self, thing: T) -> String {
        let id = format!("{}{:04}", self.prefix, self.count.fetch_add(1, Ordering::Relaxed) + 1);
        locked(&self.all).insert(id.clone(), thing);
        id
    }

    /// Looks at it, and may change it.
    pub(crate) fn with<A>(&self, id: &str, look: impl FnOnce(&mut T) -> A) -> Option<A> {
        locked(&self.all).get_mut(id).map(look)
    }

    /// All that is there, in the order in which it was kept.
    pub(crate) fn all(&self) -> Vec<(String, T)>
    where
        T: Clone,
    {
        locked(&self.all).iter().map(|(id, thing)| (id.clone(), thing.clone())).collect()
    }

    /// Keeps it no longer.
    pub(crate) fn take(&self, id: &str) -> Option<T> {
        locked(&self.all).remove(id)
    }

    /// Whether there is one that is so.
    pub(crate) fn any(&self, is_so: impl FnMut(&T) -> bool) -> bool {
        locked(&self.all).values().any(is_so)
    }
}

/// What a panicking thread leaves behind is whole here: every change is a single step.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
