### Words of the page as it is served. They stand in its HTML; the app, which has a file of words, does not load them.

# The direction the language is written in: ltr or rtl.
text-direction = ltr
page-title = Marrowscope: inside the bone marrow
page-description = A living picture of multiple myeloma in bone marrow, and of how immunotherapy acts on it.

fault-wasm-blocked = The moving picture cannot start: this site does not allow WebAssembly. The site’s owner can allow it by adding 'wasm-unsafe-eval' to script-src in the content security policy. The words below say what the picture shows.
fault-wasm-missing = The moving picture cannot start: this browser has no WebAssembly. The words below say what the picture shows.
fault-load = The moving picture could not be loaded. The words below say what it shows.
fault-panic = Something went wrong in the moving picture and it has stopped. Nothing you did caused this. The words below say what it shows.
fault-restart = Start again
