### La versión: su número, de cuándo son sus datos, y lo que no permite la página que rodea un marco.

release-version = Versión { $version }.
facts-old = De eso hace más de un año: algunos de estos datos pueden haber quedado anticuados. Pregunte a su equipo médico qué ha cambiado. Para quienes llevan este sitio: puede que haya una versión más nueva.
print-refused = Si no se abrió ninguna ventana para imprimir, la página que rodea a esta no lo permite. Abra esta página por separado, con el enlace de «Compartir esto», e imprímala allí.
link-refused = La página que rodea a esta no la deja abrir ventanas. La dirección es { $address }
