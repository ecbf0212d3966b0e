export { redactHeaders } from './redactHeaders';
export { redactBody } from './redactJson';
export { redactText } from './redactText';
export { redactUrl } from './redactUrl';
