//! What rustc says of the rules, read from a `.stderr` file.

/// A rule that is broken, and where.
#[derive(Debug)]
pub(crate) struct Told {
    pub(crate) rule: String,
    /// Counted from 1.
    pub(crate) line: usize,
    /// Counted from 1, in characters.
    pub(crate) column: usize,
}

/// Everything that a file says, in its order.
pub(crate) fn all(stderr: &str) -> Vec<Told> {
    let mut told = Vec::new();
    let mut rule = None;
    for line in stderr.lines() {
        // A warning bears the rule's name as the name of a constant.
        let warning = line.strip_prefix("error: use of deprecated constant `main::");
        if let Some(name) = line.trim_start().strip_prefix("rule: ").or(warning) {
            rule = name.split([';', '`']).next().map(str::to_owned);
        }
        if let Some(place) = line.trim_start().strip_prefix("--> ")
            && let Some(rule) = rule.take()
        {
            let mut numbers = place.rsplit(':').map(|number| number.parse().unwrap());
            let (column, line) = (numbers.next().unwrap(), numbers.next().unwrap());
            told.push(Told { rule, line, column });
        }
    }
    told
}
