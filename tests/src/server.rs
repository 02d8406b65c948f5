//! The server: a thread, a port, and what it has received.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::{Arc, Mutex},
    thread::{self, JoinHandle},
};

use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use qwen_request::Endpoint;
use tokio::{runtime, sync::oneshot};

use crate::{
    Behaviour, Received,
    batches::Batch,
    files::File,
    kept::{Kept, locked},
    respond::respond,
    responses::{Conversation, Response},
    tasks::Task,
};

/// A loopback Model Studio: runs until it is dropped.
#[derive(Debug)]
pub struct Loopback {
    address: SocketAddr,
    studio: Arc<Studio>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// What the server's connections share.
#[derive(Debug)]
pub(crate) struct Studio {
    behaviour: Mutex<Behaviour>,
    received: Mutex<Vec<Received>>,
    pub(crate) tasks: Kept<Task>,
    pub(crate) files: Kept<File>,
    pub(crate) dashscope_files: Kept<File>,
    /// The keys of files that were uploaded for one model.
    pub(crate) uploads: Kept<String>,
    pub(crate) batches: Kept<Batch>,
    pub(crate) responses: Kept<Response>,
    pub(crate) conversations: Kept<Conversation>,
}

impl Loopback {
    /// The only key that the server accepts.
    pub const KEY: &str = "sk-loopback-0123456789";

    /// Starts on a free port of 127.0.0.1.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let studio = Arc::new(Studio::new());
        let (stop, stopped) = oneshot::channel::<()>();
        let served = Arc::clone(&studio);
        let thread = thread::Builder::new().name("loopback".to_owned()).spawn(move || {
            runtime.block_on(async {
                tokio::spawn(serve(listener, served));
                // Ends when the owner is dropped; the runtime takes the connections with it.
                stopped.await.ok();
            });
        })?;
        Ok(Self { address, studio, stop: Some(stop), thread: Some(thread) })
    }

    /// The part of the server's URL before the path.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The server, with the key that it accepts.
    pub fn endpoint(&self) -> Endpoint {
        Endpoint::custom(self.url(), Self::KEY)
    }

    /// Says how the server treats the next requests.
    pub fn behave(&self, behaviour: Behaviour) {
        *locked(&self.studio.behaviour) = behaviour;
    }

    /// What has arrived so far, the latest last.
    pub fn requests(&self) -> Vec<Received> {
        locked(&self.studio.received).clone()
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

impl Studio {
    fn new() -> Self {
        Self {
            behaviour: Mutex::default(),
            received: Mutex::default(),
            tasks: Kept::new("task-loopback-"),
            files: Kept::new("file-loopback-"),
            dashscope_files: Kept::new("dashscope-file-"),
            uploads: Kept::new("upload-"),
            batches: Kept::new("batch_loopback_"),
            responses: Kept::new("resp_loopback_"),
            conversations: Kept::new("conv_loopback_"),
        }
    }

    /// Keeps the request; answers an id for it.
    pub(crate) fn remember(&self, received: Received) -> String {
        let mut all = locked(&self.received);
        all.push(received);
        format!("00000000-0000-4000-8000-{:012}", all.len())
    }

    /// How to treat this request.
    pub(crate) fn next_behaviour(&self) -> Behaviour {
        let mut behaviour = locked(&self.behaviour);
        match &mut *behaviour {
            Behaviour::Throttle { times: 0 } => *behaviour = Behaviour::Serve,
            Behaviour::Throttle { times } => {
                *times -= 1;
                return Behaviour::Throttle { times: *times };
            }
            _ => {}
        }
        *behaviour
    }
}

async fn serve(listener: TcpListener, studio: Arc<Studio>) -> io::Result<()> {
    let listener = tokio::net::TcpListener::from_std(listener)?;
    loop {
        let (connection, _) = listener.accept().await?;
        connection.set_nodelay(true)?;
        let studio = Arc::clone(&studio);
        tokio::spawn(async move {
            let service = service_fn(|request| respond(&studio, request));
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(connection), service)
                .with_upgrades();
            // A client that hangs up, and a body that is cut on purpose, are no faults of the server.
            connection.await.ok();
        });
    }
}
