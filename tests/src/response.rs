//! Bodies of responses: whole, in pieces, and broken on purpose.

use std::{io, time::Duration};

use http_body_util::{
    Either, Full,
    channel::{Channel, Sender},
};
use hyper::{
    Response,
    body::Bytes,
    header::{CONTENT_TYPE, HeaderValue},
};

/// A body at once, or in pieces.
pub(crate) type Body = Either<Full<Bytes>, Channel<Bytes, io::Error>>;

pub(crate) const EVENTS: &str = "text/event-stream;charset=UTF-8";

/// Between two pieces: each leaves on its own.
const PAUSE: Duration = Duration::from_millis(2);

/// How a body in pieces ends.
pub(crate) enum End {
    Whole,
    Broken,
}

pub(crate) fn whole(
    status: u16,
    content_type: &'static str,
    body: impl Into<Bytes>,
    id: &str,
) -> Response<Body> {
    let mut response = head(content_type, Either::Left(Full::new(body.into())));
    *response.status_mut() = status.try_into().unwrap_or_default();
    if let Ok(id) = id.try_into() {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

/// A page in HTML, as a proxy answers.
pub(crate) fn page(status: u16) -> Response<Body> {
    const PAGE: &str = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n\
        <center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";
    whole(status, "text/html", PAGE, "")
}

pub(crate) fn in_pieces(content_type: &'static str, pieces: Vec<Bytes>, end: End) -> Response<Body> {
    let (mut sender, body) = Channel::new(1);
    tokio::spawn(async move {
        for piece in pieces {
            if sender.send_data(piece).await.is_err() {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
        if let End::Broken = end {
            broken(sender);
        }
    });
    head(content_type, Either::Right(body))
}

/// Nothing until the limit, then the end of the connection.
pub(crate) fn stalled(limit: Duration) -> Response<Body> {
    let (sender, body) = Channel::new(1);
    tokio::spawn(async move {
        tokio::time::sleep(limit).await;
        broken(sender);
    });
    head(EVENTS, Either::Right(body))
}

/// Closes the connection in the middle of a body.
fn broken(sender: Sender<Bytes, io::Error>) {
    sender.abort(io::ErrorKind::ConnectionAborted.into());
}

fn head(content_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
