const renderers = {};

/** The part of markdown that Teams draws: emphasis, lists and links; no HTML, pictures, headings or tables. Links open in a new tab. */
export function markdown(text, { linksAddresses = false } = {}) {
  renderers[linksAddresses] ??= prepare(linksAddresses);
  return renderers[linksAddresses].render(text);
}

/** @param linksAddresses in messages Teams makes a link of an address that is written out; in cards it does not. */
function prepare(linksAddresses) {
  const made = window.markdownit({ html: false, linkify: linksAddresses, breaks: true })
    .disable(['heading', 'lheading', 'table', 'code', 'fence', 'image', 'blockquote', 'html_block', 'html_inline', 'reference', 'hr']);
  made.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  made.validateLink = isPage;
  made.renderer.rules.link_open = (tokens, i, options, env, self) => {
    tokens[i].attrSet('target', '_blank');
    tokens[i].attrSet('rel', 'noopener noreferrer');
    return self.renderToken(tokens, i, options);
  };
  return made;
}

/** A page of the web, or of the bot on this machine. */
function isPage(url) {
  return /^https:\/\//i.test(url) || /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/i.test(url);
}
