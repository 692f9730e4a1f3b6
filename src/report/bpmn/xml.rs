//! XML, and of the diagram interchange what a diagram needs.

use super::layout::Bounds;

/// XML as far as it is written.
pub(super) struct Xml(String);

impl Xml {
    /// XML, after its declaration.
    pub(super) fn declared() -> Self {
        Self(String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"))
    }

    /// All of it.
    pub(super) fn into_text(self) -> String {
        self.0
    }

    pub(super) fn open(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.tag(element, attributes);
        self.0.push_str(">\n");
    }

    pub(super) fn close(&mut self, element: &str) {
        self.0.push_str("</");
        self.0.push_str(element);
        self.0.push_str(">\n");
    }

    pub(super) fn empty(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.tag(element, attributes);
        self.0.push_str("/>\n");
    }

    pub(super) fn leaf(&mut self, element: &str, attributes: &[(&str, &str)], text: &str) {
        self.tag(element, attributes);
        self.0.push('>');
        self.escaped(text);
        self.close(element);
    }

    /// The beginning of an element; an empty attribute is left out.
    fn tag(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.0.push('<');
        self.0.push_str(element);
        for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
            self.0.push(' ');
            self.0.push_str(name);
            self.0.push_str("=\"");
            self.escaped(value);
            self.0.push('"');
        }
    }

    fn escaped(&mut self, text: &str) {
        for character in text.chars() {
            match character {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                other => self.0.push(other),
            }
        }
    }

    pub(super) fn shape(&mut self, of: &str, bounds: Bounds, flag: Option<&str>, label: Option<Bounds>) {
        let id = [of, "_di"].concat();
        let flag = flag.map_or(("", ""), |flag| (flag, "true"));
        self.open("bpmndi:BPMNShape", &[("id", &id), ("bpmnElement", of), flag]);
        self.bounds(bounds);
        self.label(label);
        self.close("bpmndi:BPMNShape");
    }

    fn bounds(&mut self, bounds: Bounds) {
        let sides = [bounds.x, bounds.y, bounds.width, bounds.height].map(|side| side.to_string());
        let [x, y, width, height] = &sides;
        self.empty("dc:Bounds", &[("x", x), ("y", y), ("width", width), ("height", height)]);
    }

    fn label(&mut self, label: Option<Bounds>) {
        if let Some(bounds) = label {
            self.open("bpmndi:BPMNLabel", &[]);
            self.bounds(bounds);
            self.close("bpmndi:BPMNLabel");
        }
    }

    pub(super) fn edge(&mut self, of: &str, waypoints: &[(u32, u32)], label: Option<Bounds>) {
        let id = [of, "_di"].concat();
        self.open("bpmndi:BPMNEdge", &[("id", &id), ("bpmnElement", of)]);
        for (x, y) in waypoints {
            self.empty("di:waypoint", &[("x", &x.to_string()), ("y", &y.to_string())]);
        }
        self.label(label);
        self.close("bpmndi:BPMNEdge");
    }
}
