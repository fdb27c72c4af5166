//! Stands in for the crate `send_wrapper`, by which Leptos keeps what belongs to one thread. That crate asks the standard
//! library which thread runs, which brings a second allocator into a module. Where there is but one thread the answer is
//! known; elsewhere this asks, too.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
mod thread {
    /// The only thread.
    #[derive(Clone, Copy, PartialEq)]
    pub struct Id;

    /// The thread that runs.
    pub fn current() -> Id {
        Id
    }
}

#[cfg(not(all(target_arch = "wasm32", not(target_feature = "atomics"))))]
mod thread {
    pub use std::thread::ThreadId as Id;

    /// The thread that runs.
    pub fn current() -> Id {
        std::thread::current().id()
    }
}

/// A value that only the thread that made it can use; others may hold it.
pub struct SendWrapper<T> {
    value: ManuallyDrop<T>,
    thread: thread::Id,
}

// SAFETY: every way to the value asks first whether this is its thread; elsewhere it is not even dropped.
unsafe impl<T> Send for SendWrapper<T> {}
// SAFETY: the same.
unsafe impl<T> Sync for SendWrapper<T> {}

impl<T> SendWrapper<T> {
    /// Keeps a value on this thread.
    pub fn new(value: T) -> Self {
        SendWrapper { value: ManuallyDrop::new(value), thread: thread::current() }
    }

    /// Whether this is the value's thread.
    pub fn valid(&self) -> bool {
        self.thread == thread::current()
    }

    /// The value itself. Panics on another thread.
    pub fn take(self) -> T {
        self.check();
        let mut wrapper = ManuallyDrop::new(self);
        // SAFETY: the wrapper is not used again, nor dropped.
        unsafe { ManuallyDrop::take(&mut wrapper.value) }
    }

    fn check(&self) {
        assert!(self.valid(), "a value is used on another thread than its own");
    }

    fn pinned(self: Pin<&mut Self>) -> Pin<&mut T> {
        self.check();
        // SAFETY: a pinned value is not moved: only a wrapper that is owned gives it away.
        unsafe { self.map_unchecked_mut(|wrapper| &mut *wrapper.value) }
    }
}

impl<T> Deref for SendWrapper<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.check();
        &self.value
    }
}

impl<T> DerefMut for SendWrapper<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.check();
        &mut self.value
    }
}

impl<T> Drop for SendWrapper<T> {
    fn drop(&mut self) {
        // Another thread must not touch it.
        if self.valid() {
            // SAFETY: it is dropped here and nowhere else.
            unsafe { ManuallyDrop::drop(&mut self.value) }
        }
    }
}

impl<T: Clone> Clone for SendWrapper<T> {
    fn clone(&self) -> Self {
        SendWrapper::new((**self).clone())
    }
}

impl<T> fmt::Debug for SendWrapper<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SendWrapper")
    }
}

impl<F: Future> Future for SendWrapper<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        self.pinned().poll(cx)
    }
}

impl<S: Stream> Stream for SendWrapper<S> {
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<S::Item>> {
        self.pinned().poll_next(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::SendWrapper;
    use std::rc::Rc;

    #[test]
    fn another_thread_may_hold_it_and_nothing_more() {
        let value = Rc::new(1);
        let kept = SendWrapper::new(Rc::clone(&value));
        assert!(kept.valid() && **kept == 1);
        let kept = std::thread::spawn(move || {
            assert!(!kept.valid());
            assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| **kept)).is_err());
            kept
        })
        .join()
        .unwrap();
        assert_eq!(*kept.take(), 1);
        // Dropped elsewhere it leaks: its count belongs to its own thread.
        let kept = SendWrapper::new(Rc::clone(&value));
        std::thread::spawn(move || drop(kept)).join().unwrap();
        assert_eq!(Rc::strong_count(&value), 2);
    }
}
