// The engine works in the thread pool of the process, one thread per question, and the pool is made before the first
// module is loaded. So this file alone is CommonJS: it can say the size in time.
process.env['UV_THREADPOOL_SIZE'] ??= '16';
void import('./main/main.js');
