function call(method, what, body) {
  return ask(what, { method, headers: body ? { 'content-type': 'application/json' } : {}, body: body ? JSON.stringify(body) : undefined });
}

async function ask(what, request) {
  try {
    const response = await fetch(`/tryout/api/${what}`, request);
    return response.ok ? await response.json() : { status: response.status };
  } catch {
    return { status: 0 };
  }
}

/** What the page can ask of the server. Each answers an object, also when the server is gone: status 0. */
export const api = {
  open: (person, conversationId) => call('POST', 'open', { person, conversationId }),
  say: (person, conversationId, text, mention, files) => call('POST', 'say', { person, conversationId, text, mention, files }),
  upload: (person, conversationId, file, isPicture) =>
    ask(`files?${new URLSearchParams({ person, conversationId, name: file.name, isPicture })}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }),
  press: (person, conversationId, messageId, action, trigger) => call('POST', 'press', { person, conversationId, messageId, action, trigger }),
  submit: (person, conversationId, messageId, value) => call('POST', 'submit', { person, conversationId, messageId, value }),
  fetchTask: (person, conversationId, messageId, commandId, data) => call('POST', 'task/fetch', { person, conversationId, messageId, commandId, data }),
  submitTask: (person, conversationId, messageId, commandId, data) => call('POST', 'task/submit', { person, conversationId, messageId, commandId, data }),
  again: conversationId => call('POST', 'again', { conversationId }),
  person: (person, language) => call('POST', 'person', { person, language }),
  planFault: fault => call('POST', 'faults', fault),
  clearFaults: () => call('DELETE', 'faults'),
};
