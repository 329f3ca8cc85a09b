let renderer;

/** The part of markdown that Teams draws: emphasis, lists and https links; no HTML, pictures, headings or tables. */
export function markdown(text) {
  renderer ??= prepare();
  return renderer.render(text);
}

function prepare() {
  const made = window.markdownit({ html: false, linkify: false, breaks: true })
    .disable(['heading', 'lheading', 'table', 'code', 'fence', 'image', 'blockquote', 'html_block', 'html_inline', 'reference', 'hr']);
  made.validateLink = url => /^https:\/\//i.test(url);
  made.renderer.rules.link_open = (tokens, i, options, env, self) => {
    tokens[i].attrSet('target', '_blank');
    tokens[i].attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, i, options);
  };
  return made;
}
