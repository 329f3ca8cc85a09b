async function call(method, what, body) {
  try {
    const response = await fetch(`/tryout/api/${what}`, {
      method,
      headers: body ? { 'content-type': 'application/json' } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    return response.ok ? await response.json() : { status: response.status };
  } catch {
    return { status: 0 };
  }
}

/** What the page can ask of the server. Each answers an object, also when the server is gone: status 0. */
export const api = {
  open: (person, conversationId) => call('POST', 'open', { person, conversationId }),
  say: (person, conversationId, text, mention) => call('POST', 'say', { person, conversationId, text, mention }),
  press: (person, conversationId, messageId, action, trigger) => call('POST', 'press', { person, conversationId, messageId, action, trigger }),
  submit: (person, conversationId, messageId, value) => call('POST', 'submit', { person, conversationId, messageId, value }),
  again: conversationId => call('POST', 'again', { conversationId }),
  person: (person, language) => call('POST', 'person', { person, language }),
  planFault: fault => call('POST', 'faults', fault),
  clearFaults: () => call('DELETE', 'faults'),
};
