//! Every model: its limits and abilities. What no source states is unknown here.
