<#-- What a page may load and run: nothing of another host, nothing inline. hosting/ sends the same as a header, with frame-ancestors. -->
<#macro policy>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'">
</#macro>
