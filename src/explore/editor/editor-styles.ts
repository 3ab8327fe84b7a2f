/** Under this name a page's policy lets the editor write its style sheet; it lets nothing run. */
export const editorStyles = "editor";
