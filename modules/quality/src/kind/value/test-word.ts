/** Names that stand for nobody; a longer name may hold them. */
export const PEOPLE = ['张三', '李四', '王五']
/** What people type to fill a field, as the whole value. */
export const TYPED = ['123456', '12345678', '123456789', '1234567890', 'abc', 'abc123', 'aaa', 'aaaa']
