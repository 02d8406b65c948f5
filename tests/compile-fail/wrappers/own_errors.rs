use translate::translate;

fn main() {
    let text = String::from("Hello");
    let _ = translate!(text => "Klingon");
    let _ = translate!(text.trim());
    let _ = translate!(text =>);
    let _ = translate!(text => "French", 7);
}
