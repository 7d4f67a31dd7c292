### Words of the page as it is served. They stand in its HTML; the app, which has a file of words, does not load them.

# The direction the language is written in: ltr or rtl.
text-direction = ltr
page-title = Marrowscope: inside the bone marrow
page-description = A living picture of multiple myeloma in bone marrow, and of how immunotherapy acts on it.

fault-wasm-blocked = The moving picture cannot start: this site does not allow WebAssembly. The site’s owner can allow it by adding 'wasm-unsafe-eval' to script-src in the content security policy. The words below say what the picture shows.
fault-wasm-missing = The moving picture cannot start: this browser has no WebAssembly. The words below say what the picture shows.
fault-wasm-simd = The moving picture cannot start: this browser or this device is too old for it (it lacks WebAssembly SIMD). A newer browser may be able to show it. The words below say what the picture shows.
fault-load = The moving picture could not be loaded. The words below say what it shows.
fault-panic = Something went wrong in the moving picture and it has stopped. Nothing you did caused this. The words below say what it shows.
fault-slow = The moving picture takes long to start. It may still come. The words below say what it shows.
fault-files = If nothing moves on this page, its files were not found or are not allowed here: check that the address ends in a slash (/) and that all files of the page are on the server. The words below say what the picture shows.
fault-restart = Start again

# What the still pictures show, for people who cannot see them.
still-marrow = Healthy bone marrow, drawn as under a microscope: many young blood cells of different kinds, pale fat cells, bone at the edge, and a blood vessel with red cells in it.
still-crowding = The same kind of marrow with myeloma. Groups of myeloma cells take up much of the room; fewer young red cells are left.
still-antibody = Myeloma cells beside a blood vessel. Small Y-shaped antibodies stand all over their surface.
still-chemo = Marrow after chemotherapy. There are gaps: fewer young blood cells are left, and fewer myeloma cells.
still-car-kill = Very close view: CAR T cells press against myeloma cells. Each of the two contacts is marked.
still-bridge = Very close view: a small T cell presses against a myeloma cell. A bispecific antibody between them ties them together.
still-escape = Marrow after months of a treatment against BCMA. Some groups of myeloma cells are still there.
still-recover = Close view after treatment: a blood vessel with many red cells in it, young red cells beside it, and no myeloma cell.
