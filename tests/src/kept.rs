//! What the server keeps from one request to the next: tasks, files and batches.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Things by their ids, which the server gives them.
#[derive(Debug)]
pub(crate) struct Kept<T> {
    prefix: &'static str,
    all: Mutex<BTreeMap<String, T>>,
}

impl<T> Kept<T> {
    /// None yet.
    pub(crate) const fn new(prefix: &'static str) -> Self {
        Self { prefix, all: Mutex::new(BTreeMap::new()) }
    }

    /// Keeps it; answers its id.
    pub(crate) fn keep(&self, thing: T) -> String {
        let mut all = locked(&self.all);
        let id = format!("{}{:04}", self.prefix, all.len() + 1);
        all.insert(id.clone(), thing);
        id
    }

    /// Looks at it, and may change it.
    pub(crate) fn with<A>(&self, id: &str, look: impl FnOnce(&mut T) -> A) -> Option<A> {
        locked(&self.all).get_mut(id).map(look)
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
