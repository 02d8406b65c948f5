//! Requests whose cases do not fit into `cases/*.md`: many values, large ones, files.

mod batch;
mod embedding;
mod files;
mod hand_written;
mod limits;
