//! Every type that programs name has an example on its page.

use crate::public_items;

#[test]
fn every_type_has_an_example() {
    let api = public_items::read();
    assert!(api.items().count() > 250, "{} items are found, which are not all", api.items().count());
    let without = api.items().filter(|(_, item)| !item.has_example);
    let without: Vec<String> = without.map(|(_, item)| format!("{}: {}", item.file, item.name)).collect();
    assert!(without.is_empty(), "without an example:\n{}", without.join("\n"));
}
