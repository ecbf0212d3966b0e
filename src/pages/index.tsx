// The class prefix has to be set before any module of MUI evaluates.
import '../ui/configureMui';
export { ProxyPagesRoot as default } from './ProxyPagesRoot';
