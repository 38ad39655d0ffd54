/*! Shockgraph engine 0.1.0, MIT. Made by scripts/engineRelease.ts; never changed. */
var lb=Object.create;var Xo=Object.defineProperty;var fb=Object.getOwnPropertyDescriptor;var mb=Object.getOwnPropertyNames;var pb=Object.getPrototypeOf,bb=Object.prototype.hasOwnProperty;var y=(e,r)=>()=>{try{return r||e((r={exports:{}}).exports,r),r.exports}catch(t){throw r=0,t}};var yb=(e,r,t,n)=>{if(r&&typeof r=="object"||typeof r=="function")for(let o of mb(r))!bb.call(e,o)&&o!==t&&Xo(e,o,{get:()=>r[o],enumerable:!(n=fb(r,o))||n.enumerable});return e};var Ir=(e,r,t)=>(t=e!=null?lb(pb(e)):{},yb(r||!e||!e.__esModule?Xo(t,"default",{value:e,enumerable:!0}):t,e));var ls=y((XA,ds)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function wb(e){return e!==e}ds.exports=wb});var ye=y((JA,fs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mb=ls();fs.exports=Mb});var ps=y((ZA,ms)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ib=Math.floor;ms.exports=Ib});var jt=y((e6,bs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eb=ps();bs.exports=Eb});var hs=y((r6,ys)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fb=Math.ceil;ys.exports=Fb});var vs=y((t6,gs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Tb=hs();gs.exports=Tb});var Us=y((n6,xs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Nb=jt(),Bb=vs();function _b(e){return e<0?Bb(e):Nb(e)}xs.exports=_b});var Ss=y((o6,ks)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ob=Us();ks.exports=Ob});var ws=y((s6,As)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/As.exports=Number});var Is=y((a6,Ms)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Rb=ws();Ms.exports=Rb});var he=y((i6,Es)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Pb=Is(),Cb=Pb.NEGATIVE_INFINITY;Es.exports=Cb});var se=y((u6,Fs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Lb=Number.POSITIVE_INFINITY;Fs.exports=Lb});var _e=y((c6,Ts)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var qb=1023;Ts.exports=qb});var Qt=y((d6,Ns)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hb=1023;Ns.exports=Hb});var _s=y((l6,Bs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Db=-1023;Bs.exports=Db});var Rs=y((f6,Os)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zb=-1074;Os.exports=zb});var Cs=y((m6,Ps)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Gb=se(),Wb=he();function $b(e){return e===Gb||e===Wb}Ps.exports=$b});var Or=y((p6,Ls)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vb=Cs();Ls.exports=Vb});var Hs=y((b6,qs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Kb=2147483648;qs.exports=Kb});var er=y((y6,Ds)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Yb=2147483647;Ds.exports=Yb});var Gs=y((h6,zs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var jb=typeof Object.defineProperty=="function"?Object.defineProperty:null;zs.exports=jb});var $s=y((g6,Ws)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qb=Gs();function Xb(){try{return Qb({},"x",{}),!0}catch{return!1}}Ws.exports=Xb});var Ks=y((v6,Vs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Jb=Object.defineProperty;Vs.exports=Jb});var Xt=y((x6,Ys)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Zb(e){return typeof e=="number"}Ys.exports=Zb});var Jt=y((U6,Qs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function e0(e){return e[0]==="-"}function js(e){var r="",t;for(t=0;t<e;t++)r+="0";return r}function r0(e,r,t){var n=!1,o=r-e.length;return o<0||(e0(e)&&(n=!0,e=e.substr(1)),e=t?e+js(o):js(o)+e,n&&(e="-"+e)),e}Qs.exports=r0});var ea=y((k6,Zs)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var t0=Xt(),Xs=Jt(),n0=String.prototype.toLowerCase,Js=String.prototype.toUpperCase;function o0(e){var r,t,n;switch(e.specifier){case"b":r=2;break;case"o":r=8;break;case"x":case"X":r=16;break;default:r=10;break}if(t=e.arg,n=parseInt(t,10),!isFinite(n)){if(!t0(t))throw new Error("invalid integer. Value: "+t);n=0}return n<0&&(e.specifier==="u"||r!==10)&&(n=4294967295+n+1),n<0?(t=(-n).toString(r),e.precision&&(t=Xs(t,e.precision,e.padRight)),t="-"+t):(t=n.toString(r),!n&&!e.precision?t="":e.precision&&(t=Xs(t,e.precision,e.padRight)),e.sign&&(t=e.sign+t)),r===16&&(e.alternate&&(t="0x"+t),t=e.specifier===Js.call(e.specifier)?Js.call(t):n0.call(t)),r===8&&e.alternate&&t.charAt(0)!=="0"&&(t="0"+t),t}Zs.exports=o0});var ta=y((S6,ra)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function s0(e){return typeof e=="string"}ra.exports=s0});var sa=y((A6,oa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var a0=Math.abs,i0=String.prototype.toLowerCase,na=String.prototype.toUpperCase,ge=String.prototype.replace,u0=/e\+(\d)$/,c0=/e-(\d)$/,d0=/^(\d+)$/,l0=/^(\d+)e/,f0=/\.0$/,m0=/\.0*e/,p0=/(\..*[^0])0*e/;function b0(e,r){var t,n;switch(r.specifier){case"e":case"E":n=e.toExponential(r.precision);break;case"f":case"F":n=e.toFixed(r.precision);break;case"g":case"G":a0(e)<1e-4?(t=r.precision,t>0&&(t-=1),n=e.toExponential(t)):n=e.toPrecision(r.precision),r.alternate||(n=ge.call(n,p0,"$1e"),n=ge.call(n,m0,"e"),n=ge.call(n,f0,""));break;default:throw new Error("invalid double notation. Value: "+r.specifier)}return n=ge.call(n,u0,"e+0$1"),n=ge.call(n,c0,"e-0$1"),r.alternate&&(n=ge.call(n,d0,"$1."),n=ge.call(n,l0,"$1.e")),e>=0&&r.sign&&(n=r.sign+n),n=r.specifier===na.call(r.specifier)?na.call(n):i0.call(n),n}oa.exports=b0});var ua=y((w6,ia)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function aa(e){var r="",t;for(t=0;t<e;t++)r+=" ";return r}function y0(e,r,t){var n=r-e.length;return n<0||(e=t?e+aa(n):aa(n)+e),e}ia.exports=y0});var da=y((M6,ca)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var h0=ea(),g0=ta(),v0=Xt(),x0=sa(),U0=ua(),k0=Jt(),S0=String.fromCharCode,A0=Array.isArray;function Rr(e){return e!==e}function w0(e){var r={};return r.specifier=e.specifier,r.precision=e.precision===void 0?1:e.precision,r.width=e.width,r.flags=e.flags||"",r.mapping=e.mapping,r}function M0(e){var r,t,n,o,s,a,i,u,c,d;if(!A0(e))throw new TypeError("invalid argument. First argument must be an array. Value: `"+e+"`.");for(a="",i=1,c=0;c<e.length;c++)if(n=e[c],g0(n))a+=n;else{if(r=n.precision!==void 0,n=w0(n),!n.specifier)throw new TypeError("invalid argument. Token is missing `specifier` property. Index: `"+c+"`. Value: `"+n+"`.");for(n.mapping&&(i=n.mapping),t=n.flags,d=0;d<t.length;d++)switch(o=t.charAt(d),o){case" ":n.sign=" ";break;case"+":n.sign="+";break;case"-":n.padRight=!0,n.padZeros=!1;break;case"0":n.padZeros=t.indexOf("-")<0;break;case"#":n.alternate=!0;break;default:throw new Error("invalid flag: "+o)}if(n.width==="*"){if(n.width=parseInt(arguments[i],10),i+=1,Rr(n.width))throw new TypeError("the argument for * width at position "+i+" is not a number. Value: `"+n.width+"`.");n.width<0&&(n.padRight=!0,n.width=-n.width)}if(r&&n.precision==="*"){if(n.precision=parseInt(arguments[i],10),i+=1,Rr(n.precision))throw new TypeError("the argument for * precision at position "+i+" is not a number. Value: `"+n.precision+"`.");n.precision<0&&(n.precision=1,r=!1)}switch(n.arg=arguments[i],n.specifier){case"b":case"o":case"x":case"X":case"d":case"i":case"u":r&&(n.padZeros=!1),n.arg=h0(n);break;case"s":n.maxWidth=r?n.precision:-1,n.arg=String(n.arg);break;case"c":if(!Rr(n.arg)){if(s=parseInt(n.arg,10),s<0||s>127)throw new Error("invalid character code. Value: "+n.arg);n.arg=Rr(s)?String(n.arg):S0(s)}break;case"e":case"E":case"f":case"F":case"g":case"G":if(r||(n.precision=6),u=parseFloat(n.arg),!isFinite(u)){if(!v0(n.arg))throw new Error("invalid floating-point number. Value: "+a);u=n.arg,n.padZeros=!1}n.arg=x0(u,n);break;default:throw new Error("invalid specifier: "+n.specifier)}n.maxWidth>=0&&n.arg.length>n.maxWidth&&(n.arg=n.arg.substring(0,n.maxWidth)),n.padZeros?n.arg=k0(n.arg,n.width||n.precision,n.padRight):n.width&&(n.arg=U0(n.arg,n.width,n.padRight)),a+=n.arg||"",i+=1}return a}ca.exports=M0});var fa=y((I6,la)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var I0=da();la.exports=I0});var pa=y((E6,ma)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Pr=/%(?:([1-9]\d*)\$)?([0 +\-#]*)(\*|\d+)?(?:(\.)(\*|\d+)?)?[hlL]?([%A-Za-z])/g;function E0(e){var r={mapping:e[1]?parseInt(e[1],10):void 0,flags:e[2],width:e[3],precision:e[5],specifier:e[6]};return e[4]==="."&&e[5]===void 0&&(r.precision="1"),r}function F0(e){var r,t,n,o;for(t=[],o=0,n=Pr.exec(e);n;)r=e.slice(o,Pr.lastIndex-n[0].length),r.length&&t.push(r),n[6]==="%"?t.push("%"):t.push(E0(n)),o=Pr.lastIndex,n=Pr.exec(e);return r=e.slice(o),r.length&&t.push(r),t}ma.exports=F0});var ya=y((F6,ba)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var T0=pa();ba.exports=T0});var ga=y((T6,ha)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function N0(e){return typeof e=="string"}ha.exports=N0});var Ua=y((N6,xa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var B0=fa(),_0=ya(),O0=ga();function va(e){var r,t;if(!O0(e))throw new TypeError(va("invalid argument. First argument must be a string. Value: `%s`.",e));for(r=[_0(e)],t=1;t<arguments.length;t++)r.push(arguments[t]);return B0.apply(null,r)}xa.exports=va});var Sa=y((B6,ka)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var R0=Ua();ka.exports=R0});var Fa=y((_6,Ea)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Aa=Sa(),Oe=Object.prototype,wa=Oe.toString,Ma=Oe.__defineGetter__,Ia=Oe.__defineSetter__,P0=Oe.__lookupGetter__,C0=Oe.__lookupSetter__;function L0(e,r,t){var n,o,s,a;if(typeof e!="object"||e===null||wa.call(e)==="[object Array]")throw new TypeError(Aa("invalid argument. First argument must be an object. Value: `%s`.",e));if(typeof t!="object"||t===null||wa.call(t)==="[object Array]")throw new TypeError(Aa("invalid argument. Property descriptor must be an object. Value: `%s`.",t));if(o="value"in t,o&&(P0.call(e,r)||C0.call(e,r)?(n=e.__proto__,e.__proto__=Oe,delete e[r],e[r]=t.value,e.__proto__=n):e[r]=t.value),s="get"in t,a="set"in t,o&&(s||a))throw new Error("invalid argument. Cannot specify one or more accessors and a value or writable attribute in the property descriptor.");return s&&Ma&&Ma.call(e,r,t.get),a&&Ia&&Ia.call(e,r,t.set),e}Ea.exports=L0});var Na=y((O6,Ta)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var q0=$s(),H0=Ks(),D0=Fa(),Zt;q0()?Zt=H0:Zt=D0;Ta.exports=Zt});var _a=y((R6,Ba)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var z0=Na();function G0(e,r,t){z0(e,r,{configurable:!1,enumerable:!1,writable:!1,value:t})}Ba.exports=G0});var en=y((P6,Oa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var W0=_a();Oa.exports=W0});var Pa=y((C6,Ra)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function $0(){return typeof Symbol=="function"&&typeof Symbol("foo")=="symbol"}Ra.exports=$0});var La=y((L6,Ca)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var V0=Pa();Ca.exports=V0});var Ha=y((q6,qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var K0=La(),Y0=K0();function j0(){return Y0&&typeof Symbol.toStringTag=="symbol"}qa.exports=j0});var za=y((H6,Da)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Q0=Ha();Da.exports=Q0});var rn=y((D6,Ga)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var X0=Object.prototype.toString;Ga.exports=X0});var $a=y((z6,Wa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var J0=rn();function Z0(e){return J0.call(e)}Wa.exports=Z0});var Ka=y((G6,Va)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ey=Object.prototype.hasOwnProperty;function ry(e,r){return e==null?!1:ey.call(e,r)}Va.exports=ry});var ja=y((W6,Ya)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ty=Ka();Ya.exports=ty});var Xa=y(($6,Qa)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ny=typeof Symbol=="function"?Symbol:void 0;Qa.exports=ny});var Za=y((V6,Ja)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var oy=Xa();Ja.exports=oy});var ti=y((K6,ri)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ei=Za(),sy=typeof ei=="function"?ei.toStringTag:"";ri.exports=sy});var oi=y((Y6,ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ay=ja(),rr=ti(),tn=rn();function iy(e){var r,t,n;if(e==null)return tn.call(e);t=e[rr],r=ay(e,rr);try{e[rr]=void 0}catch{return tn.call(e)}return n=tn.call(e),r?e[rr]=t:delete e[rr],n}ni.exports=iy});var tr=y((j6,si)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var uy=za(),cy=$a(),dy=oi(),nn;uy()?nn=dy:nn=cy;si.exports=nn});var ii=y((Q6,ai)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ly=tr(),fy=typeof Uint32Array=="function";function my(e){return fy&&e instanceof Uint32Array||ly(e)==="[object Uint32Array]"}ai.exports=my});var ci=y((X6,ui)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var py=ii();ui.exports=py});var li=y((J6,di)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var by=4294967295;di.exports=by});var mi=y((Z6,fi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yy=typeof Uint32Array=="function"?Uint32Array:null;fi.exports=yy});var yi=y((ew,bi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hy=ci(),on=li(),pi=mi();function gy(){var e,r;if(typeof pi!="function")return!1;try{r=[1,3.14,-3.14,on+1,on+2],r=new pi(r),e=hy(r)&&r[0]===1&&r[1]===3&&r[2]===on-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}bi.exports=gy});var gi=y((rw,hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var vy=yi();hi.exports=vy});var xi=y((tw,vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var xy=typeof Uint32Array=="function"?Uint32Array:void 0;vi.exports=xy});var ki=y((nw,Ui)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Uy(){throw new Error("not implemented")}Ui.exports=Uy});var Re=y((ow,Si)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ky=gi(),Sy=xi(),Ay=ki(),sn;ky()?sn=Sy:sn=Ay;Si.exports=sn});var wi=y((sw,Ai)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wy=tr(),My=typeof Float64Array=="function";function Iy(e){return My&&e instanceof Float64Array||wy(e)==="[object Float64Array]"}Ai.exports=Iy});var Ii=y((aw,Mi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ey=wi();Mi.exports=Ey});var Fi=y((iw,Ei)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fy=typeof Float64Array=="function"?Float64Array:null;Ei.exports=Fy});var Bi=y((uw,Ni)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ty=Ii(),Ti=Fi();function Ny(){var e,r;if(typeof Ti!="function")return!1;try{r=new Ti([1,3.14,-3.14,NaN]),e=Ty(r)&&r[0]===1&&r[1]===3.14&&r[2]===-3.14&&r[3]!==r[3]}catch{e=!1}return e}Ni.exports=Ny});var Oi=y((cw,_i)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var By=Bi();_i.exports=By});var Pi=y((dw,Ri)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _y=typeof Float64Array=="function"?Float64Array:void 0;Ri.exports=_y});var Li=y((lw,Ci)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Oy(){throw new Error("not implemented")}Ci.exports=Oy});var Pe=y((fw,qi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ry=Oi(),Py=Pi(),Cy=Li(),an;Ry()?an=Py:an=Cy;qi.exports=an});var Di=y((mw,Hi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ly=tr(),qy=typeof Uint8Array=="function";function Hy(e){return qy&&e instanceof Uint8Array||Ly(e)==="[object Uint8Array]"}Hi.exports=Hy});var Gi=y((pw,zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dy=Di();zi.exports=Dy});var $i=y((bw,Wi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var zy=255;Wi.exports=zy});var Ki=y((yw,Vi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Gy=typeof Uint8Array=="function"?Uint8Array:null;Vi.exports=Gy});var Qi=y((hw,ji)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wy=Gi(),un=$i(),Yi=Ki();function $y(){var e,r;if(typeof Yi!="function")return!1;try{r=[1,3.14,-3.14,un+1,un+2],r=new Yi(r),e=Wy(r)&&r[0]===1&&r[1]===3&&r[2]===un-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}ji.exports=$y});var Ji=y((gw,Xi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vy=Qi();Xi.exports=Vy});var eu=y((vw,Zi)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ky=typeof Uint8Array=="function"?Uint8Array:void 0;Zi.exports=Ky});var tu=y((xw,ru)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Yy(){throw new Error("not implemented")}ru.exports=Yy});var ou=y((Uw,nu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var jy=Ji(),Qy=eu(),Xy=tu(),cn;jy()?cn=Qy:cn=Xy;nu.exports=cn});var au=y((kw,su)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Jy=tr(),Zy=typeof Uint16Array=="function";function eh(e){return Zy&&e instanceof Uint16Array||Jy(e)==="[object Uint16Array]"}su.exports=eh});var uu=y((Sw,iu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var rh=au();iu.exports=rh});var du=y((Aw,cu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var th=65535;cu.exports=th});var fu=y((ww,lu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var nh=typeof Uint16Array=="function"?Uint16Array:null;lu.exports=nh});var bu=y((Mw,pu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var oh=uu(),dn=du(),mu=fu();function sh(){var e,r;if(typeof mu!="function")return!1;try{r=[1,3.14,-3.14,dn+1,dn+2],r=new mu(r),e=oh(r)&&r[0]===1&&r[1]===3&&r[2]===dn-2&&r[3]===0&&r[4]===1}catch{e=!1}return e}pu.exports=sh});var hu=y((Iw,yu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ah=bu();yu.exports=ah});var vu=y((Ew,gu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ih=typeof Uint16Array=="function"?Uint16Array:void 0;gu.exports=ih});var Uu=y((Fw,xu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function uh(){throw new Error("not implemented")}xu.exports=uh});var Su=y((Tw,ku)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ch=hu(),dh=vu(),lh=Uu(),ln;ch()?ln=dh:ln=lh;ku.exports=ln});var wu=y((Nw,Au)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fh=ou(),mh=Su(),ph={uint16:mh,uint8:fh};Au.exports=ph});var Fu=y((Bw,Eu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mu=wu(),Iu;function bh(){var e,r;return e=new Mu.uint16(1),e[0]=4660,r=new Mu.uint8(e.buffer),r[0]===52}Iu=bh();Eu.exports=Iu});var Ce=y((_w,Tu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var yh=Fu();Tu.exports=yh});var _u=y((Ow,Bu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var hh=Ce(),Nu,fn,mn;hh===!0?(fn=1,mn=0):(fn=0,mn=1);Nu={HIGH:fn,LOW:mn};Bu.exports=Nu});var pn=y((Rw,Cu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var gh=Re(),vh=Pe(),Ru=_u(),Pu=new vh(1),Ou=new gh(Pu.buffer),xh=Ru.HIGH,Uh=Ru.LOW;function kh(e,r,t,n){return Pu[0]=e,r[n]=Ou[xh],r[n+t]=Ou[Uh],r}Cu.exports=kh});var qu=y((Pw,Lu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Sh=pn();function Ah(e){return Sh(e,[0,0],1,0)}Lu.exports=Ah});var Cr=y((Cw,Du)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wh=en(),Hu=qu(),Mh=pn();wh(Hu,"assign",Mh);Du.exports=Hu});var Gu=y((Lw,zu)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ih=Ce(),bn;Ih===!0?bn=1:bn=0;zu.exports=bn});var Vu=y((qw,$u)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Eh=Re(),Fh=Pe(),Th=Gu(),Wu=new Fh(1),Nh=new Eh(Wu.buffer);function Bh(e){return Wu[0]=e,Nh[Th]}$u.exports=Bh});var ve=y((Hw,Ku)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _h=Vu();Ku.exports=_h});var Qu=y((Dw,ju)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Oh=Ce(),Yu,yn,hn;Oh===!0?(yn=1,hn=0):(yn=0,hn=1);Yu={HIGH:yn,LOW:hn};ju.exports=Yu});var rc=y((zw,ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Rh=Re(),Ph=Pe(),Ju=Qu(),Zu=new Ph(1),Xu=new Rh(Zu.buffer),Ch=Ju.HIGH,Lh=Ju.LOW;function qh(e,r){return Xu[Ch]=e,Xu[Lh]=r,Zu[0]}ec.exports=qh});var gn=y((Gw,tc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Hh=rc();tc.exports=Hh});var oc=y((Ww,nc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Dh=Hs(),zh=er(),Gh=Cr(),Wh=ve(),$h=gn(),vn=[0,0];function Vh(e,r){var t,n;return Gh.assign(e,vn,1,0),t=vn[0],t&=zh,n=Wh(r),n&=Dh,t|=n,$h(t,vn[1])}nc.exports=Vh});var xn=y(($w,sc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Kh=oc();sc.exports=Kh});var ic=y((Vw,ac)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Yh=22250738585072014e-324;ac.exports=Yh});var cc=y((Kw,uc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2021 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function jh(e){return Math.abs(e)}uc.exports=jh});var Lr=y((Yw,dc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Qh=cc();dc.exports=Qh});var Un=y((jw,lc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Xh=ic(),Jh=Or(),Zh=ye(),eg=Lr(),rg=4503599627370496;function tg(e,r,t,n){return Zh(e)||Jh(e)?(r[n]=e,r[n+t]=0,r):e!==0&&eg(e)<Xh?(r[n]=e*rg,r[n+t]=-52,r):(r[n]=e,r[n+t]=0,r)}lc.exports=tg});var mc=y((Qw,fc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ng=Un();function og(e){return ng(e,[0,0],1,0)}fc.exports=og});var yc=y((Xw,bc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var sg=en(),pc=mc(),ag=Un();sg(pc,"assign",ag);bc.exports=pc});var gc=y((Jw,hc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ig=2146435072;hc.exports=ig});var xc=y((Zw,vc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ug=ve(),cg=gc(),dg=_e();function lg(e){var r=ug(e);return r=(r&cg)>>>20,r-dg|0}vc.exports=lg});var kc=y((eM,Uc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var fg=xc();Uc.exports=fg});var Ac=y((rM,Sc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var mg=se(),pg=he(),bg=_e(),yg=Qt(),hg=_s(),gg=Rs(),vg=ye(),xg=Or(),Ug=xn(),kg=yc().assign,Sg=kc(),Ag=Cr(),wg=gn(),Mg=2220446049250313e-31,Ig=2148532223,kn=[0,0],Sn=[0,0];function Eg(e,r){var t,n;return r===0||e===0||vg(e)||xg(e)?e:(kg(e,kn,1,0),e=kn[0],r+=kn[1],r+=Sg(e),r<gg?Ug(0,e):r>yg?e<0?pg:mg:(r<=hg?(r+=52,n=Mg):n=1,Ag.assign(e,Sn,1,0),t=Sn[0],t&=Ig,t|=r+bg<<20,n*wg(t,Sn[1])))}Sc.exports=Eg});var qr=y((tM,wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Fg=Ac();wc.exports=Fg});var Ic=y((nM,Mc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Tg(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}Mc.exports=Tg});var Fc=y((oM,Ec)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Ng=qr(),Bg=Ic();function _g(e,r,t){var n,o,s,a;return n=e-r,o=n*n,s=n-o*Bg(o),a=1-(r-n*s/(2-s)-e),Ng(a,t)}Ec.exports=_g});var Rc=y((sM,Oc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyrights, licenses, and long comment were part of the original implementation available as part of [Go]{@link https://github.com/golang/go/blob/cb07765045aed5104a3df31507564ac99e6ddce8/src/math/exp.go}, which in turn was based on an implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_exp.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (c) 2009 The Go Authors. All rights reserved.
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are
* met:
*
*    * Redistributions of source code must retain the above copyright
* notice, this list of conditions and the following disclaimer.
*    * Redistributions in binary form must reproduce the above
* copyright notice, this list of conditions and the following disclaimer
* in the documentation and/or other materials provided with the
* distribution.
*    * Neither the name of Google Inc. nor the names of its
* contributors may be used to endorse or promote products derived from
* this software without specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS
* "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT
* LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR
* A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT
* OWNER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
* SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT
* LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE,
* DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY
* THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
* (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
* ```
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Og=ye(),Tc=Ss(),Rg=he(),Nc=se(),Pg=Fc(),Cg=.6931471803691238,Lg=19082149292705877e-26,Bc=1.4426950408889634,qg=709.782712893384,Hg=-745.1332191019411,_c=1/(1<<28),Dg=-_c;function zg(e){var r,t,n;return Og(e)||e===Nc?e:e===Rg?0:e>qg?Nc:e<Hg?0:e>Dg&&e<_c?1+e:(e<0?n=Tc(Bc*e-.5):n=Tc(Bc*e+.5),r=e-n*Cg,t=n*Lg,Pg(r,t,n))}Oc.exports=zg});var Cc=y((aM,Pc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Gg=Rc();Pc.exports=Gg});var qc=y((iM,Lc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Wg=-1022;Lc.exports=Wg});var Dc=y((uM,Hc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var $g=Math.round;Hc.exports=$g});var Gc=y((cM,zc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Vg=Dc();zc.exports=Vg});var $c=y((dM,Wc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Kg(e){return e===0?1513.906801156151:1513.906801156151+e*(20.202065669316532+e*.023093347705734523)}Wc.exports=Kg});var Kc=y((lM,Vc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Yg(e){return e===0?4368.211668792106:4368.211668792106+e*(233.1842117223149+e*1)}Vc.exports=Yg});var Qc=y((fM,jc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The original C code, long comment, copyright, license, and constants are from [Cephes]{@link http://www.netlib.org/cephes}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright 1984, 1995, 2000 by Stephen L. Moshier
*
* Some software in this archive may be from the book _Methods and Programs for Mathematical Functions_ (Prentice-Hall or Simon & Schuster International, 1989) or from the Cephes Mathematical Library, a commercial product. In either event, it is copyrighted by the author. What you see here may be used freely but it comes with no support or guarantee.
*
* Stephen L. Moshier
* moshier@na-net.ornl.gov
* ```
*/var jg=Qt(),Qg=qc(),Xg=Gc(),Yc=qr(),Jg=ye(),Zg=se(),e1=$c(),r1=Kc();function t1(e){var r,t,n;return Jg(e)?e:e>jg?Zg:e<Qg?0:(n=Xg(e),e-=n,t=e*e,r=e*e1(t),e=r/(r1(t)-r),e=1+Yc(e,1),Yc(e,n))}jc.exports=t1});var Jc=y((mM,Xc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var n1=Qc();Xc.exports=n1});var ed=y((pM,Zc)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var o1=Ce(),An;o1===!0?An=1:An=0;Zc.exports=An});var td=y((bM,rd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var s1=Re(),a1=Pe(),i1=ed(),wn=new a1(1),u1=new s1(wn.buffer);function c1(e,r){return wn[0]=e,u1[i1]=r>>>0,wn[0]}rd.exports=c1});var Hr=y((yM,nd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var d1=td();nd.exports=d1});var sd=y((hM,od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function l1(e){return e===0?.3999999999940942:.3999999999940942+e*(.22222198432149784+e*.15313837699209373)}od.exports=l1});var id=y((gM,ad)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2022 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function f1(e){return e===0?.6666666666666735:.6666666666666735+e*(.2857142874366239+e*(.1818357216161805+e*.14798198605116586))}ad.exports=f1});var ld=y((vM,dd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/e_log.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var ud=ve(),m1=Hr(),p1=ye(),b1=_e(),y1=he(),h1=sd(),g1=id(),Dr=.6931471803691238,zr=19082149292705877e-26,v1=0x40000000000000,x1=.3333333333333333,cd=1048575,U1=2146435072,k1=1048576,S1=1072693248;function A1(e){var r,t,n,o,s,a,i,u,c,d,l,f;return e===0?y1:p1(e)||e<0?NaN:(t=ud(e),s=0,t<k1&&(s-=54,e*=v1,t=ud(e)),t>=U1?e+e:(s+=(t>>20)-b1|0,t&=cd,u=t+614244&1048576|0,e=m1(e,t|u^S1),s+=u>>20|0,i=e-1,(cd&2+t)<3?i===0?s===0?0:s*Dr+s*zr:(a=i*i*(.5-x1*i),s===0?i-a:s*Dr-(a-s*zr-i)):(d=i/(2+i),f=d*d,u=t-398458|0,l=f*f,c=440401-t|0,o=l*h1(l),n=f*g1(l),u|=c,a=n+o,u>0?(r=.5*i*i,s===0?i-(r-d*(r+a)):s*Dr-(r-(d*(r+a)+s*zr)-i)):s===0?i-d*(i-a):s*Dr-(d*(i-a)-s*zr-i))))}dd.exports=A1});var md=y((xM,fd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var w1=ld();fd.exports=w1});var bd=y((UM,pd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var M1=jt();function I1(e){return M1(e)===e}pd.exports=I1});var Mn=y((kM,yd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var E1=bd();yd.exports=E1});var gd=y((SM,hd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var F1=Mn();function T1(e){return F1(e/2)}hd.exports=T1});var xd=y((AM,vd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var N1=gd();vd.exports=N1});var Sd=y((wM,kd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Ud=xd();function B1(e){return e>0?Ud(e-1):Ud(e+1)}kd.exports=B1});var In=y((MM,Ad)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var _1=Sd();Ad.exports=_1});var Md=y((IM,wd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var O1=Math.sqrt;wd.exports=O1});var Ed=y((EM,Id)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var R1=Md();Id.exports=R1});var Td=y((FM,Fd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var P1=Ce(),En;P1===!0?En=0:En=1;Fd.exports=En});var Bd=y((TM,Nd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var C1=Re(),L1=Pe(),q1=Td(),Fn=new L1(1),H1=new C1(Fn.buffer);function D1(e,r){return Fn[0]=e,H1[q1]=r>>>0,Fn[0]}Nd.exports=D1});var nr=y((NM,_d)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var z1=Bd();_d.exports=z1});var Rd=y((BM,Od)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function G1(e){return e|0}Od.exports=G1});var Tn=y((_M,Pd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var W1=Rd();Pd.exports=W1});var qd=y((OM,Ld)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Cd=In(),$1=xn(),V1=he(),Gr=se();function K1(e,r){return r===V1?Gr:r===Gr?0:r>0?Cd(r)?e:0:Cd(r)?$1(Gr,e):Gr}Ld.exports=K1});var Dd=y((RM,Hd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Y1=er(),j1=ve(),Q1=1072693247,Wr=1e300,$r=1e-300;function X1(e,r){var t,n;return n=j1(e),t=n&Y1,t<=Q1?r<0?Wr*Wr:$r*$r:r>0?Wr*Wr:$r*$r}Hd.exports=X1});var Wd=y((PM,Gd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var J1=Lr(),zd=se();function Z1(e,r){return e===-1?(e-e)/(e-e):e===1?1:J1(e)<1==(r===zd)?0:zd}Gd.exports=Z1});var Nn=y((CM,$d)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var ev=20;$d.exports=ev});var Kd=y((LM,Vd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function rv(e){return e===0?.5999999999999946:.5999999999999946+e*(.4285714285785502+e*(.33333332981837743+e*(.272728123808534+e*(.23066074577556175+e*.20697501780033842))))}Vd.exports=rv});var Xd=y((qM,Qd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var tv=ve(),Vr=nr(),Yd=Hr(),nv=_e(),ov=Nn(),sv=Kd(),av=1048575,jd=1048576,iv=1072693248,uv=536870912,cv=524288,dv=9007199254740992,lv=.9617966939259756,fv=.9617967009544373,mv=-7028461650952758e-24,pv=[1,1.5],bv=[0,.5849624872207642],yv=[0,1350039202129749e-23];function hv(e,r,t){var n,o,s,a,i,u,c,d,l,f,m,p,b,h,g,v,x,U,A,S,E,M;return S=0,t<jd&&(r*=dv,S-=53,t=tv(r)),S+=(t>>ov)-nv|0,E=t&av|0,t=E|iv|0,E<=235662?M=0:E<767610?M=1:(M=0,S+=1,t-=jd),r=Yd(r,t),d=pv[M],U=r-d,A=1/(r+d),o=U*A,a=Vr(o,0),n=(t>>1|uv)+cv,n+=M<<18,u=Yd(0,n),c=r-(u-d),i=A*(U-a*u-a*c),s=o*o,x=s*s*sv(s),x+=i*(a+o),s=a*a,u=3+s+x,u=Vr(u,0),c=x-(u-3-s),U=a*u,A=i*u+c*o,f=U+A,f=Vr(f,0),m=A-(f-U),p=fv*f,b=mv*f+m*lv+yv[M],l=bv[M],v=S,h=p+b+l+v,h=Vr(h,0),g=b-(h-v-l-p),e[0]=h,e[1]=g,e}Qd.exports=hv});var Zd=y((HM,Jd)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function gv(e){return e===0?.5:.5+e*(-.3333333333333333+e*.25)}Jd.exports=gv});var rl=y((DM,el)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var vv=nr(),xv=Zd(),Uv=1.4426950408889634,kv=1.4426950216293335,Sv=19259629911266175e-24;function Av(e,r){var t,n,o,s,a,i;return o=r-1,s=o*o*xv(o),a=kv*o,i=o*Sv-s*Uv,n=a+i,n=vv(n,0),t=i-(n-a),e[0]=n,e[1]=t,e}el.exports=Av});var nl=y((zM,tl)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var wv=.6931471805599453;tl.exports=wv});var sl=y((GM,ol)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var Mv=1048575;ol.exports=Mv});var il=y((WM,al)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2024 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/function Iv(e){return e===0?.16666666666666602:.16666666666666602+e*(-.0027777777777015593+e*(6613756321437934e-20+e*(-16533902205465252e-22+e*41381367970572385e-24)))}al.exports=Iv});var pl=y(($M,ml)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var Ev=ve(),ul=Hr(),Fv=nr(),Tv=Tn(),Nv=qr(),Bv=nl(),cl=_e(),dl=er(),ll=sl(),or=Nn(),_v=il(),fl=1048576,Ov=1071644672,Rv=.6931471824645996,Pv=-1904654299957768e-24;function Cv(e,r,t){var n,o,s,a,i,u,c,d,l,f,m;return f=e&dl|0,m=(f>>or)-cl|0,l=0,f>Ov&&(l=e+(fl>>m+1)>>>0,m=((l&dl)>>or)-cl|0,n=(l&~(ll>>m))>>>0,s=ul(0,n),l=(l&ll|fl)>>or-m>>>0,e<0&&(l=-l),r-=s),s=t+r,s=Fv(s,0),i=s*Rv,u=(t-(s-r))*Bv+s*Pv,d=i+u,c=u-(d-i),s=d*d,o=d-s*_v(s),a=d*o/(o-2)-(c+d*c),d=1-(a-d),e=Ev(d),e=Tv(e),e+=l<<or>>>0,e>>or<=0?d=Nv(d,l):d=ul(d,e),d}ml.exports=Cv});var wl=y((VM,Al)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*
*
* ## Notice
*
* The following copyright and license were part of the original implementation available as part of [FreeBSD]{@link https://svnweb.freebsd.org/base/release/9.3.0/lib/msun/src/s_pow.c}. The implementation follows the original, but has been modified for JavaScript.
*
* ```text
* Copyright (C) 2004 by Sun Microsystems, Inc. All rights reserved.
*
* Developed at SunPro, a Sun Microsystems, Inc. business.
* Permission to use, copy, modify, and distribute this
* software is freely granted, provided that this notice
* is preserved.
* ```
*/var bl=ye(),yl=In(),hl=Or(),Lv=Mn(),gl=Ed(),qv=Lr(),Bn=Cr(),Hv=nr(),vl=Tn(),Dv=he(),zv=se(),_n=er(),Gv=qd(),Wv=Dd(),$v=Wd(),Vv=Xd(),Kv=rl(),Yv=pl(),jv=1072693247,Qv=1105199104,Xv=1139802112,xl=1083179008,Jv=1072693248,Zv=1083231232,ex=3230714880,Ul=31,ae=1e300,ie=1e-300,rx=8008566259537294e-32,X=[0,0],kl=[0,0];function Sl(e,r){var t,n,o,s,a,i,u,c,d,l,f,m,p,b,h,g;if(bl(e)||bl(r))return NaN;if(Bn.assign(r,X,1,0),i=X[0],u=X[1],u===0){if(r===0)return 1;if(r===1)return e;if(r===-1)return 1/e;if(r===.5)return gl(e);if(r===-.5)return 1/gl(e);if(r===2)return e*e;if(r===3)return e*e*e;if(r===4)return e*=e,e*e;if(hl(r))return $v(e,r)}if(Bn.assign(e,X,1,0),s=X[0],a=X[1],a===0){if(s===0)return Gv(e,r);if(e===1)return 1;if(e===-1&&yl(r))return-1;if(hl(e))return e===Dv?Sl(-0,-r):r<0?0:zv}if(e<0&&Lv(r)===!1)return(e-e)/(e-e);if(o=qv(e),t=s&_n|0,n=i&_n|0,c=s>>>Ul|0,d=i>>>Ul|0,c&&yl(r)?c=-1:c=1,n>Qv){if(n>Xv)return Wv(e,r);if(t<jv)return d===1?c*ae*ae:c*ie*ie;if(t>Jv)return d===0?c*ae*ae:c*ie*ie;p=Kv(kl,o)}else p=Vv(kl,o,t);if(l=Hv(r,0),m=(r-l)*p[0]+r*p[1],f=l*p[0],b=m+f,Bn.assign(b,X,1,0),h=vl(X[0]),g=vl(X[1]),h>=xl){if((h-xl|g)!==0||m+rx>b-f)return c*ae*ae}else if((h&_n)>=Zv&&((h-ex|g)!==0||m<=b-f))return c*ie*ie;return b=Yv(h,f,m),c*b}Al.exports=Sl});var Il=y((KM,Ml)=>{"use strict";/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/var tx=wl();Ml.exports=tx});var Jo="maker";function Xe({count:e,written:r,drawn:t},n){return n<0||n>=e?"":n<r.length?r[n]:n<r.length+t?`p${n-r.length}`:Jo}function Je({count:e,written:r,drawn:t},n){let o=r.indexOf(n);if(o>=0)return o;if(n===Jo&&e>r.length+t)return e-1;let s=/^p(0|[1-9]\d*)$/.test(n)?Number(n.slice(1)):-1;return s>=0&&s<t?r.length+s:-1}var hb=e=>e/2**32|0,gb=e=>e>>>0;function Zo(e,r,t,n){let o=hb(t),s=gb(t);e.setUint32(r,n?s:o,n),e.setUint32(r+4,n?o:s,n)}function es(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in e&&e.BYTES_PER_ELEMENT===1}var Gt=e=>e?`"${e}" `:"";function vb(e,r=""){if(typeof e!="number")throw new TypeError(Gt(r)+"expected number, got "+typeof e);if(!Number.isSafeInteger(e)||e<0)throw new RangeError(Gt(r)+"expected integer >= 0, got "+e);return e}function Er(e,r,t=""){if(es(e)&&(r===void 0||e.length===r))return e;r!==void 0&&vb(r,"length");let n=es(e),o=r!==void 0?` of length ${r}`:"",s=n?`length=${e.length}`:`type=${typeof e}`,a=Gt(t)+"expected Uint8Array"+o+", got "+s;throw n?new RangeError(a):new TypeError(a)}var xb=(e,r)=>{if(e===null||typeof e!="object"||Array.isArray(e))throw new TypeError((r==="object"?"":`"${r}" `)+"expected object, got type="+typeof e)},rs=(e,r)=>{xb(e,r);let t=Object.getPrototypeOf(e);if(t!==Object.prototype&&t!==null)throw new TypeError(`"${r}" expected plain object`);if(Object.hasOwn(e,"__proto__"))throw new TypeError(`"${r}.__proto__" is not allowed`)};function Wt(e,r=!0){if(e.destroyed)throw new Error("hash was destroyed");if(r&&e.finished)throw new Error("digest() was already called")}function ts(e,r){Er(e,void 0,"output");let t=r.outputLen;if(!(e.length>=t))throw new RangeError('"output" expected length >= '+t)}function Fr(...e){for(let r=0;r<e.length;r++)e[r].fill(0)}function Tr(e){return new DataView(e.buffer,e.byteOffset,e.byteLength)}function H(e,r){return e<<32-r|e>>>r}var Ub=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",kb=Array.from({length:256},(e,r)=>r.toString(16).padStart(2,"0"));function Nr(e){if(Er(e),Ub)return e.toHex();let r="";for(let t=0;t<e.length;t++)r+=kb[e[t]];return r}function ns(e){if(typeof e!="string")throw new TypeError("string expected");let r=new TextEncoder().encode(e);try{return new Uint8Array(r)}finally{Fr(r)}}function Sb(e,r,t="opts"){return rs(e,"defaults"),r!==void 0&&rs(r,t),Object.assign(Object.create(null),e,r)}function os(e,r={}){if(typeof e!="function")throw new TypeError('"hashCons" expected function, got type='+typeof e);r=Sb({},r,"info");let t=(o,s)=>e(s).update(o).digest(),n=e(void 0);return t.outputLen=n.outputLen,t.blockLen=n.blockLen,t.canXOF=n.canXOF,t.create=o=>e(o),Object.assign(t,r),Object.freeze(t)}var ss=e=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,e])});function as(e,r,t){return e&r^~e&t}function is(e,r,t){return e&r^e&t^r&t}var Br=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(r,t,n,o){this.blockLen=r,this.outputLen=t,this.padOffset=n,this.isLE=o,this.buffer=new Uint8Array(r),this.view=Tr(this.buffer)}update(r){Wt(this),Er(r);let{view:t,buffer:n,blockLen:o}=this,s=r.length,a=!1;for(let i=0;i<s;){let u=Math.min(o-this.pos,s-i);if(u===o){let c=Tr(r);for(;o<=s-i;i+=o)this.process(c,i);a=!0;continue}n.set(i===0&&u===s?r:r.subarray(i,i+u),this.pos),this.pos+=u,i+=u,this.pos===o&&(this.process(t,0),this.pos=0,a=!0)}return this.length+=r.length,a&&this.roundClean(),this}digestInto(r){Wt(this),ts(r,this),this.finished=!0;let{buffer:t,view:n,blockLen:o,isLE:s}=this,{pos:a}=this;t[a++]=128,t.fill(0,a),this.padOffset>o-a&&(this.process(n,0),t.fill(0)),Zo(n,o-8,this.length*8,s),this.process(n,0),this.roundClean();let i=r===t?n:Tr(r),u=this.outputLen,c=u/4,d=this.get();if(u%4||c>d.length)throw new Error("invalid outputLen");for(let l=0;l<c;l++)i.setUint32(4*l,d[l],s)}digest(){let{buffer:r,outputLen:t}=this;this.digestInto(r);let n=r.slice(0,t);return this.destroy(),n}_cloneIntoMeta(r){let{buffer:t,length:n,finished:o,destroyed:s,pos:a}=this;return r.destroyed=s,r.finished=o,r.length=n,r.pos=a,a&&r.buffer.set(t),r}clone(){return this._cloneInto()}},us=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);var Ab=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),oe=new Uint32Array(64),$t=class extends Br{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(r,t){super(64,r,8,!1),this.A=t[0]|0,this.B=t[1]|0,this.C=t[2]|0,this.D=t[3]|0,this.E=t[4]|0,this.F=t[5]|0,this.G=t[6]|0,this.H=t[7]|0}get(){let{A:r,B:t,C:n,D:o,E:s,F:a,G:i,H:u}=this;return[r,t,n,o,s,a,i,u]}set(r,t,n,o,s,a,i,u){this.A=r|0,this.B=t|0,this.C=n|0,this.D=o|0,this.E=s|0,this.F=a|0,this.G=i|0,this.H=u|0}_cloneInto(r){return(r||=new this.constructor).set(...this.get()),this._cloneIntoMeta(r)}process(r,t){for(let l=0;l<16;l++,t+=4)oe[l]=r.getUint32(t,!1);for(let l=16;l<64;l++){let f=oe[l-15],m=oe[l-2],p=H(f,7)^H(f,18)^f>>>3,b=H(m,17)^H(m,19)^m>>>10;oe[l]=b+oe[l-7]+p+oe[l-16]|0}let{A:n,B:o,C:s,D:a,E:i,F:u,G:c,H:d}=this;for(let l=0;l<64;l++){let f=H(i,6)^H(i,11)^H(i,25),m=d+f+as(i,u,c)+Ab[l]+oe[l]|0,b=(H(n,2)^H(n,13)^H(n,22))+is(n,o,s)|0;d=c,c=u,u=i,i=a+m|0,a=s,s=o,o=n,n=m+b|0}n=n+this.A|0,o=o+this.B|0,s=s+this.C|0,a=a+this.D|0,i=i+this.E|0,u=u+this.F|0,c=c+this.G|0,d=d+this.H|0,this.set(n,o,s,a,i,u,c,d)}roundClean(){Fr(oe)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),Fr(this.buffer)}},Vt=class extends $t{constructor(){super(32,us)}};var _r=os(()=>new Vt,ss(1));function cs(e){return Kt(e)}function Ze(e){return Nr(_r(ns(cs(e))))}function Kt(e){if(Array.isArray(e))return`[${e.map(Kt).join(",")}]`;if(typeof e=="number")return JSON.stringify(e===0?0:e);if(typeof e!="object"||e===null)return JSON.stringify(e);let r=Object.entries(e).filter(([,t])=>t!==void 0);return r.sort(([t],[n])=>t<n?-1:t>n?1:0),`{${r.map(([t,n])=>`${JSON.stringify(t)}:${Kt(n)}`).join(",")}}`}function Yt(e){let{moves:r,flows:t}=e.shock,n=new Map;for(let{instrument:a,startMs:i}of[...r,...t]){let u=n.get(a);(!u||i<u.startMs)&&n.set(a,{startMs:i,follows:null})}let{matrix:o,stress:s}=e.correlation;for(let a of r){if(!a.propagate)continue;let i=e.instruments.findIndex(({id:u})=>u===a.instrument);e.instruments.forEach(({id:u},c)=>{(1-s)*(o[c]?.[i]??0)+s!==0&&!n.has(u)&&n.set(u,{startMs:a.startMs,follows:a.instrument})})}return n}var El=Ir(Cc()),Fl=Ir(Jc()),Tl=Ir(md()),Nl=Ir(Il()),On=El.default,nx=Fl.default,xe=Tl.default,Ue=Nl.default;function sr(e,r){return nx(-e/r)}var ox=[3.3871328727963665,133.14166789178438,1971.5909503065513,13731.69376550946,45921.95393154987,67265.7709270087,33430.57558358813,2509.0809287301227],sx=[1,42.31333070160091,687.1870074920579,5394.196021424751,21213.794301586597,39307.89580009271,28729.085735721943,5226.495278852854],ax=[1.4234371107496835,4.630337846156546,5.769497221460691,3.6478483247632045,1.2704582524523684,.2417807251774506,.022723844989269184,.0007745450142783414],ix=[1,2.053191626637759,1.6763848301838038,.6897673349851,.14810397642748008,.015198666563616457,.0005475938084995345,10507500716444169e-25],ux=[6.657904643501103,5.463784911164114,1.7848265399172913,.29656057182850487,.026532189526576124,.0012426609473880784,27115555687434876e-21,20103343992922881e-23],cx=[1,.599832206555888,.1369298809227358,.014875361290850615,.0007868691311456133,18463183175100548e-21,1421511758316446e-22,20442631033899397e-31];function Bl(e){let r=e-.5;if(Math.abs(r)<=.425){let o=.180625-r*r;return r*Le(ox,o)/Le(sx,o)}let t=Math.sqrt(-xe(r<0?e:1-e)),n=t<=5?Le(ax,t-1.6)/Le(ix,t-1.6):Le(ux,t-5)/Le(cx,t-5);return r<0?-n:n}function Le(e,r){let t=0;for(let n=e.length-1;n>=0;n-=1)t=t*r+e[n];return t}function _l(e,r){let t=e>>>16,n=e&65535,o=r>>>16,s=r&65535,a=Math.imul(n,s)>>>16,i=(Math.imul(t,s)>>>0)+a,u=(Math.imul(n,o)>>>0)+(i&65535);return Math.imul(t,o)+(i>>>16)+(u>>>16)>>>0}function dx(e,r,t){Ol(e[0],e[1],e[2],e[3],r[0],r[1],t)}function Ol(e,r,t,n,o,s,a){let i=e,u=r,c=t,d=n,l=o,f=s;for(let m=0;m<10;m+=1){let p=_l(3528531795,i),b=Math.imul(3528531795,i),h=_l(3449720151,c),g=Math.imul(3449720151,c);i=h^u^l,u=g,c=p^d^f,d=b,l=l+2654435769|0,f=f+3144134277|0}a[0]=i,a[1]=u,a[2]=c,a[3]=d}var Rn=new Uint32Array(4),Rl=e=>e>>>0,Pl=e=>Math.floor(e/4294967296)>>>0,Cl=(e,r)=>((e>>>5)*67108864+(r>>>6))/9007199254740992;function Ll(e,r,t,n,o){let s=Math.floor(o/2);return dx([r,t,n,s],[Rl(e),Pl(e)],Rn),Cl(Rn[2*(o%2)],Rn[2*(o%2)+1])}var Kr=class{constructor(r,t,n){this.stream=t;this.path=n;this.key=[Rl(r),Pl(r)]}stream;path;key;block=new Uint32Array(4);index=0;drawn=0;start(r){this.index=r,this.drawn=0}next(){let r=this.drawn%2;return r===0&&Ol(this.stream,this.path,this.index,this.drawn/2,this.key[0],this.key[1],this.block),this.drawn+=1,Cl(this.block[2*r],this.block[2*r+1])}};var lx=1,ql=1/0x40000000000000,fx=1-2*ql,mx=1e-6,px=10;function Hl(e){let r=e.instruments.map(s=>s.id),t=new Cn;for(let s of e.accounts){t.open(s.collateralUsd,s.margin==="isolated");for(let a of s.positions)t.add(r.indexOf(a.instrument),a.sizeBase,a.entryUsd,a.marginUsd??0)}let n=e.accounts.length,{population:o}=e;if(o){let s=yx(e,o);t.expect(o.count+1,bx(o)+r.length);for(let a=0;a<o.count;a+=1)s(a,t);o.balance==="maker"&&gx(e,o,t),o.fundingHours>0&&vx(e,o.fundingHours,t,n)}return t.close(e)}var Cn=class{accounts=0;positions=0;collateralUsd=new Float64Array(64);isolated=new Uint8Array(64);start=new Uint32Array(65);instrument=new Uint16Array(64);sizeBase=new Float64Array(64);entryUsd=new Float64Array(64);marginUsd=new Float64Array(64);expect(r,t){this.growAccounts(this.accounts+r),this.growPositions(this.positions+t)}open(r,t){this.accounts===this.isolated.length&&this.growAccounts(2*this.accounts),this.collateralUsd[this.accounts]=r,this.isolated[this.accounts]=t?1:0,this.accounts+=1,this.start[this.accounts]=this.positions}add(r,t,n,o){let s=this.positions;s===this.instrument.length&&this.growPositions(2*s),this.instrument[s]=r,this.sizeBase[s]=t,this.entryUsd[s]=n,this.marginUsd[s]=o,this.positions=s+1,this.start[this.accounts]=s+1}growAccounts(r){this.collateralUsd=ke(this.collateralUsd,new Float64Array(r)),this.isolated=ke(this.isolated,new Uint8Array(r)),this.start=ke(this.start,new Uint32Array(r+1))}growPositions(r){this.instrument=ke(this.instrument,new Uint16Array(r)),this.sizeBase=ke(this.sizeBase,new Float64Array(r)),this.entryUsd=ke(this.entryUsd,new Float64Array(r)),this.marginUsd=ke(this.marginUsd,new Float64Array(r))}close(r){let t=this.accounts;return{count:t,collateralUsd:this.collateralUsd.slice(0,t),isolated:this.isolated.slice(0,t),positionStart:this.start.slice(0,t+1),positionInstrument:this.instrument.slice(0,this.positions),sizeBase:this.sizeBase.slice(0,this.positions),entryUsd:this.entryUsd.slice(0,this.positions),marginUsd:this.marginUsd.slice(0,this.positions),written:r.accounts.map(n=>n.id),drawn:r.population?.count??0}}};function bx({count:e,instrumentsPerAccount:r}){let t=r.reduce((o,s)=>o+s,0),n=r.reduce((o,s,a)=>o+s/t*(a+1),0);return Math.ceil(e*n*1.02)+64}function ke(e,r){return r.set(e.subarray(0,r.length)),r}function yx(e,r){let{seed:t,instruments:n}=e,o=Float64Array.from(n,({id:b})=>r.instruments[b]??0),s=Float64Array.from(n,({id:b})=>r.longShare[b]??.5),a=Float64Array.from(n,b=>b.indexUsd),i=Float64Array.from(r.leverage,b=>b.share),u=Float64Array.from(r.instrumentsPerAccount),c=new Kr(t,lx,0),d=()=>c.next(),l=new Float64Array(n.length),f=new Uint16Array(u.length),m=new Uint8Array(u.length),p=new Float64Array(u.length);return(b,h)=>{c.start(b);let g=hx(r.equity,d),v=r.leverage[Pn(i,d())],x=v?v.from*Ue(v.to/v.from,d()):1,U=Pn(u,d())+1;l.set(o);for(let S=0;S<U;S+=1){let E=Pn(l,d());l[E]=0,f[S]=E}for(let S=0;S<U;S+=1)m[S]=d()<s[f[S]]?1:0;for(let S=0;S<U;S+=1){let E=a[f[S]];p[S]=Math.max(E*(1+r.entrySpread*Dl(d())),E*mx)}let A=d()>=r.crossShare;h.open(g,A);for(let S=0;S<U;S+=1){let E=f[S],M=(m[S]===1?1:-1)*g*x/U/a[E];h.add(E,M,p[S],A?g/U:0)}}}function hx(e,r){if(e.kind==="fixed")return e.usd;let t=Ue(10,e.log10Mean+e.log10Sd*Dl(r()));return t<=e.tailFromUsd?Math.min(t,e.capUsd):Math.min(e.tailFromUsd*Ue(1-r(),-1/e.tailAlpha),e.capUsd)}function Pn(e,r){let t=0;for(let a=0;a<e.length;a+=1)t+=e[a];let n=r*t,o=0,s=0;for(let a=0;a<e.length;a+=1){let i=e[a];if(!(i<=0)&&(o+=i,s=a,n<o))return a}return s}function gx(e,r,t){let n=new Float64Array(e.instruments.length);for(let s=0;s<t.positions;s+=1){let a=t.instrument[s];n[a]=n[a]+t.sizeBase[s]}let o=n.reduce((s,a,i)=>s+Math.abs(a)*(e.instruments[i]?.indexUsd??0),0);t.open(r.makerCollateralUsd??px*o,!1),n.forEach((s,a)=>{s!==0&&t.add(a,-s,e.instruments[a]?.indexUsd??0,0)})}function vx(e,r,t,n){for(let o=n;o<t.accounts;o+=1)for(let s=t.start[o];s<t.start[o+1];s+=1){let a=e.instruments[t.instrument[s]];if(!a)continue;let i=t.sizeBase[s]*a.indexUsd*a.fundingRate8h*r/8;t.collateralUsd[o]=t.collateralUsd[o]-i,t.isolated[o]&&(t.marginUsd[s]=t.marginUsd[s]-i)}}function Dl(e){return Bl(Math.min(e+ql,fx))}function zl(e,r){if(e===r)return!0;if(e.population&&e.seed!==r.seed)return!1;let t=(o,s)=>o===s||JSON.stringify(o)===JSON.stringify(s),n=o=>o.instruments.map(({id:s,indexUsd:a,tiers:i,fundingRate8h:u})=>[s,a,i,u]);return t(n(e),n(r))&&t(e.population,r.population)&&t(e.accounts,r.accounts)}function Gl(e,r){let t=Hl(e),n=t.count,o=t.positionInstrument.length,s=new Uint32Array(n+1);for(let m=0;m<n;m+=1){let p=t.positionStart[m+1]-t.positionStart[m];s[m+1]=s[m]+(t.isolated[m]?p:1)}let a=s[n],i=new Int32Array(a),u=new Int32Array(a).fill(-1),c=new Float64Array(a),d=new Uint32Array(a+1),l=new Int32Array(o),f=new Float64Array(n);for(let m=0;m<n;m+=1){let p=t.positionStart[m],b=t.positionStart[m+1],h=s[m];if(t.isolated[m]){let g=t.collateralUsd[m];for(let v=p;v<b;v+=1){let x=h+v-p;i[x]=m,u[x]=t.positionInstrument[v],c[x]=t.marginUsd[v],g-=t.marginUsd[v],d[x+1]=v+1,l[v]=x}f[m]=g}else i[h]=m,c[h]=t.collateralUsd[m],d[h+1]=b,l.fill(h,p,b)}return{accounts:t,accountCount:n,bucketCount:a,positionCount:o,bucketAccount:i,bucketIsolated:u,bucketCollateralUsd:c,bucketStart:d,positionBucket:l,positionInstrument:t.positionInstrument,sizeBase:t.sizeBase,entryUsd:t.entryUsd,idleUsd:f,accountStart:s,...Ux(t.positionInstrument,r.length),stops:kx(e,r,s,d,t.positionInstrument),...xx(t,l,a,r.length)}}function xx(e,r,t,n){let o=new Int32Array(t),s=new Float64Array(n),a=new Float64Array(n),i=new Float64Array(n);for(let u=0;u<r.length;u+=1){let c=e.positionInstrument[u],d=r[u],l=e.sizeBase[u];l!==0&&(o[d]=o[d]+1),s[c]=s[c]-l,i[c]=i[c]+Math.abs(l),a[c]=a[c]+l*e.entryUsd[u]}return{openPositions:o,bookBase:s,bookQuoteUsd:a,grossBase:i}}function Ux(e,r){let t=new Uint32Array(r+1);for(let s of e)t[s+1]=t[s+1]+1;for(let s=0;s<r;s+=1)t[s+1]=t[s+1]+t[s];let n=t.slice(),o=new Uint32Array(e.length);return e.forEach((s,a)=>{o[n[s]]=a,n[s]=n[s]+1}),{instrumentStart:t,byInstrument:o}}function kx(e,r,t,n,o){let s=[];return e.accounts.forEach((a,i)=>{a.stops.forEach((u,c)=>{let d=r.indexOf(u.instrument);for(let l=t[i];l<t[i+1];l+=1)for(let f=n[l];f<n[l+1];f+=1)o[f]===d&&s.push({bucket:l,position:f,number:c,stop:u})})}),{count:s.length,bucket:Int32Array.from(s,a=>a.bucket),position:Int32Array.from(s,a=>a.position),number:Int32Array.from(s,a=>a.number),triggerUsd:Float64Array.from(s,a=>a.stop.triggerUsd),sizeBase:Float64Array.from(s,a=>Math.abs(a.stop.sizeBase)),onLast:Uint8Array.from(s,a=>a.stop.on==="last"?1:0)}}function Wl(e,r,t,n){let{shock:o,clock:s}=e,a=new Map(r.map((l,f)=>[l,f])),i=o.moves.map(l=>Sx(l,a.get(l.instrument),r.length,t,n)),u=o.liquidity.map(l=>({...l,targets:(l.instruments??r).map(f=>a.get(f))})),c=l=>Math.ceil(l/s.tickMs)*s.tickMs;return{endsAtMs:[...i.map(l=>l.endsAtMs),...o.flows.map(l=>Hn(l,s.tickMs)*s.tickMs),...[...o.liquidity,...o.latency,...o.rateLimits].map(l=>l.startMs+l.durationMs),...o.withdrawals.map(l=>c(l.startMs))].reduce((l,f)=>Math.max(l,f),0),factors(l,f){f.fill(1);for(let m of i){let p=m.factor(l)-1;p!==0&&m.weights.forEach((b,h)=>{b!==0&&(f[h]=f[h]*(1+b*p))})}},depthFactors(l,f){f.fill(1);for(let m of u)if(Ln(m,l))for(let p of m.targets)f[p]=f[p]*m.depthFactor},addedLatencyMs:l=>o.latency.reduce((f,m)=>Ln(m,l)?f+m.addMs:f,0),ordersPerSecond:l=>o.rateLimits.reduce((f,m)=>Ln(m,l)?Math.min(f,m.ordersPerSecond):f,Number.POSITIVE_INFINITY)}}function qn(e,r){return Math.ceil(e.startMs/r)}function Hn(e,r){return Math.max(qn(e,r),Math.ceil((e.startMs+e.durationMs)/r)-1)}function Ln(e,r){return r>=e.startMs&&r<e.startMs+e.durationMs}function Sx(e,r,t,n,o){let s=new Float64Array(t);for(let c=0;c<t;c+=1)c===r?s[c]=1:e.propagate&&(s[c]=n[c*t+r]*o[c]/o[r]);let a=Ax(e),i=e.startMs+a.durationMs,u=e.recoverMs??0;return{weights:s,endsAtMs:i+u,factor(c){if(c<e.startMs)return 1;if(e.recoverMs===void 0||c<=i)return a.factor(c-e.startMs);let d=Math.max(0,1-(c-i)/u);return 1+(a.factor(a.durationMs)-1)*d}}}function Ax(e){switch(e.kind){case"step":return{durationMs:e.durationMs??0,factor:()=>1+e.move};case"ramp":{let{durationMs:r}=e;return{durationMs:r,factor:t=>1+(t>=r?e.move:e.move*t/r)}}case"path":{let r=[[0,1],...e.path];return{durationMs:Math.max(e.durationMs??0,r.at(-1)?.[0]??0),factor:n=>wx(r,n)}}}}function wx(e,r){let t=e[0];for(let n of e){if(n[0]>r)return t[1]+(n[1]-t[1])*(r-t[0])/(n[0]-t[0]);t=n}return t[1]}function $l(e,r,t,n){return Dn(.01,r/e,1/t,n)}function Dn(e,r,t,n){let o=Mx(u=>t===1?u:u<=0?0:Ue(u,t)),s=u=>t===1?u:u<=0?0:Ue(u,1/t),a=r*s(n/e),i=u=>u>=a?n:e*o(u/r);return{capacity:a,distance:i,paid:u=>e*u*o(u/r)/(t+1),before:i,after:i,within:u=>u>=n?a:r*s(u/e),beyond:u=>u>=n?a:r*s(u/e)}}function Mx(e){let r=Number.NaN,t=Number.NaN,n=Number.NaN,o=Number.NaN;return s=>s===r?t:s===n?o:(n=r,o=t,r=s,t=e(s),t)}function Vl(e,r,t){let n=1-t/e,o=n*r/e,s=i=>n*(1-On(-i/o)),a=i=>i>=n?Number.POSITIVE_INFINITY:-o*xe(1-i/n);return{capacity:Number.POSITIVE_INFINITY,distance:s,paid:i=>n*(i-o*(1-On(-i/o))),before:s,after:s,within:a,beyond:a}}function zn(e,r,t,n){let o=[],s=[0],a=[0];for(let[p,b]of e){let h=Math.abs(p-r)/r;if(h>n)break;o.push(h);let g=s.at(-1)+b;a.push(a.at(-1)+b*h),s.push(g)}let i=o.length,u=s[i],c=i===0?0:o[i-1],d=t==="power"&&i>0?Dn(c,u,Ix(s,o),n):null,l=p=>o[p],f=p=>s[p],m=(p,b)=>{let h=0,g=i-1;for(;h<g;){let v=h+g+1>>1,x=f(v);x<p||b&&x===p?h=v:g=v-1}return h};return{capacity:d?d.capacity:u,distance:p=>{if(p>=u)return d?d.distance(p):c;let b=m(p,!0),h=b===0?0:l(b-1);return h+(l(b)-h)*(p-f(b))/(f(b+1)-f(b))},paid:p=>{if(p>u)return a[i]+(d?d.paid(p)-d.paid(u):(p-u)*c);let b=m(p,!0);return a[b]+(p-f(b))*l(b)},before:p=>p>u?d?d.distance(p):c:l(m(p,!1)),after:p=>p>=u?d?d.distance(p):c:l(m(p,!0)),within:p=>{if(d&&p>=c)return Math.max(u,d.within(p));let b=0;for(;b<i&&l(b)<=p;)b+=1;return f(b)},beyond:p=>{if(p>c)return d?Math.max(u,d.beyond(p)):u;let b=0;for(;b<i&&l(b)<p;)b+=1;return f(b)}}}function Ix(e,r){let t=0,n=0,o=0,s=0,a=0;r.forEach((u,c)=>{if(u<=0)return;let d=xe(e[c+1]),l=xe(u);t+=1,n+=d,o+=l,s+=d*d,a+=d*l});let i=(t*a-n*o)/(t*s-n*n);return i>0?i:1}function Kl(e){let{book:r,indexUsd:t}=e;switch(r.kind){case"power":{let n=$l(t,r.depthUsdAt1pct,r.exponent,r.maxDistance);return{ask:n,bid:n}}case"saturating":{let n=Vl(t,r.depthUsd,r.floorUsd);return{ask:n,bid:n}}case"ladder":{let n=r.asks[0]?.[0]??t,o=r.bids[0]?.[0]??t,s=(n+o)/2;return{ask:zn(r.asks,s,r.tail,r.maxDistance),bid:zn(r.bids,s,r.tail,r.maxDistance)}}}}var Ex=1e-6;function qe(e,r){let{instruments:t,clock:n,correlation:o,venue:s}=e,a=t.map(p=>p.id),i=p=>Float64Array.from(t,p),u=i(p=>p.indexUsd),c=i(p=>p.volatilityAnnual),d=i(p=>p.indexWeight),l=Tx(e),f=Math.max(1,Math.ceil(o.spilloverLagMs/n.tickMs)),m=t.map(Fx);return{scenario:e,scenarioHash:Ze(e),tickMs:n.tickMs,ticks:Math.floor(n.horizonMs/n.tickMs)+1,count:a.length,ids:a,indexUsd:u,priceFloorUsd:u.map(p=>p*Ex),indexWeight:d,sigma:c,fundingRate8h:i(p=>p.fundingRate8h),spread:i(p=>p.book.spread),permanentShare:i(p=>p.book.permanentShare),recoveryDecay:i(({book:p})=>p.recoveryHalfLifeMs===void 0?1:sr(n.tickMs,p.recoveryHalfLifeMs)),curves:t.map(Kl),tiers:m,highestRate:Math.max(...m.map(p=>Math.max(...p.rate))),lowestRates:Float64Array.from(m,p=>Math.min(...p.rate)),highestRates:Float64Array.from(m,p=>Math.max(...p.rate)),rho:l,spillCoefficient:Nx(o.spillover,l,c,d),spills:o.spillover!==0,lagTicks:f,emaDecay:sr(s.mark.intervalMs,s.mark.emaMs),exogenous:Wl(e,a,l,c),...r&&zl(e,r.scenario)?Bx(r):Gl(e,a)}}function Fx(e){let r=Float64Array.from(e.tiers,o=>o.fromUsd),t=Float64Array.from(e.tiers,o=>o.maintenanceRate),n=new Float64Array(t.length);for(let o=1;o<t.length;o+=1)n[o]=n[o-1]+r[o]*(t[o]-t[o-1]);return{fromUsd:r,rate:t,deductionUsd:n}}function Tx(e){let{matrix:r,stress:t}=e.correlation;return Float64Array.from(r.flat(),n=>(1-t)*n+t)}function Nx(e,r,t,n){let o=t.length,s=new Float64Array(o*o);for(let a=0;a<o;a+=1)for(let i=0;i<o;i+=1)a!==i&&(s[a*o+i]=e*r[a*o+i]*t[a]*n[i]/t[i]);return s}function Bx(e){return{accounts:e.accounts,accountCount:e.accountCount,bucketCount:e.bucketCount,positionCount:e.positionCount,bucketAccount:e.bucketAccount,bucketIsolated:e.bucketIsolated,bucketCollateralUsd:e.bucketCollateralUsd,bucketStart:e.bucketStart,positionBucket:e.positionBucket,positionInstrument:e.positionInstrument,sizeBase:e.sizeBase,entryUsd:e.entryUsd,idleUsd:e.idleUsd,accountStart:e.accountStart,instrumentStart:e.instrumentStart,byInstrument:e.byInstrument,stops:e.stops,openPositions:e.openPositions,bookBase:e.bookBase,bookQuoteUsd:e.bookQuoteUsd,grossBase:e.grossBase}}var Yl=["untouched","recovered","reduced","stopped-out","deleveraged","liquidated","bankrupt","taken-over","underwater"],Yr=["shock","venue","cascade"],jl=["liquidated","taken-over","stopped-out"];var Ql={triggered:{says:"Equity fell to maintenance (MARGIN-03); the bucket joins the queue.",other:null,values:["equityUsd","maintenanceUsd","dueMs"]},recovered:{says:"Looked at again in its turn, equity was above maintenance: it leaves the queue (LIQ-02).",other:null,values:["equityUsd","maintenanceUsd"]},fell:{says:"First forced close: the bucket becomes a node of the cascade (CAUSE-01, CAUSE-03).",other:"bucket of its main parent",values:["generation","markLossUsd"]},filled:{says:"A liquidation order traded (LIQ-06). sizeBase is signed as the trade: negative sells.",other:null,values:["sizeBase","priceUsd","bankruptcyPriceUsd","feeUsd","toFundUsd","realisedUsd"]},"vault-took-over":{says:"The vault took the whole bucket at mark, its equity too (VAULT-01).",other:null,values:["equityUsd","notionalUsd"]},"vault-took":{says:"The vault took a residue at the bankruptcy price (VAULT-02).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-took":{says:"The fund took a residue at the bankruptcy price (FUND-04).",other:null,values:["sizeBase","priceUsd","markUsd"]},"fund-paid":{says:"The fund paid a deficit (FUND-02); instrument is the pool, -1 the shared one; bucket -1: the vault.",other:null,values:["amountUsd","balanceUsd","deficitUsd"]},adl:{says:"A position was closed against a residue (ADL-01, ADL-04); bucket is the one deleveraged.",other:"bucket whose residue it was, -1 the vault",values:["sizeBase","priceUsd","forgoneUsd","rank","score"]},deficit:{says:"A bucket without positions was left below zero (LIQ-09); bucket -1: the vault; instrument given for fund inventory.",other:null,values:["amountUsd"]},socialised:{says:"A part of an uncovered deficit was taken from this bucket (SOC-01).",other:null,values:["amountUsd","basis"]},unresolved:{says:"A residue that nobody took stays in the bucket (LIQ-08).",other:null,values:["sizeBase"]},"loss-unresolved":{says:"A deficit that nobody paid (LIQ-09, SOC-01).",other:null,values:["amountUsd"]},"stop-triggered":{says:"An account's own stop order was set off (STOP-01).",other:"number of the stop in the account",values:["triggerUsd","priceUsd","sizeBase","dueMs"]},"stop-filled":{says:"A stop order traded; what did not fill was dropped (STOP-01).",other:"number of the stop in the account",values:["sizeBase","priceUsd","droppedBase","realisedUsd"]},"missed-exit":{says:"A triggered stop still waited when its bucket was liquidated (LIQ-02).",other:"number of the stop in the account",values:["triggerUsd","sizeBase"]},flow:{says:"An exogenous order traded (IDX-04); what did not fill was dropped.",other:null,values:["sizeBase","priceUsd","droppedBase"]},shed:{says:"The vault (other = 0) or the fund (other = 1) sold inventory into the book (VAULT-03).",other:"0 vault, 1 fund",values:["sizeBase","priceUsd","realisedUsd"]},withdrawal:{says:"An account took money out; what would have put it below maintenance was refused. bucket -1: the idle rest of an isolated account.",other:"account",values:["amountUsd","refusedUsd"]},funding:{says:"Funding was exchanged on an instrument (CARRY-01); netUsd is what the book inventory got.",other:null,values:["rate","markUsd","netUsd"]},"fund-stopped":{says:"A pool reached its stop level: it pays nothing until it resumes (FUND-03).",other:null,values:["balanceUsd","peakUsd"]},"fund-resumed":{says:"A stopped pool pays again (FUND-03).",other:null,values:["balanceUsd","peakUsd"]}},Se=Object.keys(Ql);function J(e,r){return r>=0?e.ask.distance(r):-e.bid.distance(-r)}function Gn(e,r,t){if(t===r)return J(e,r);let n=(Xl(e,t)-Xl(e,r))/(t-r),o=_x(e,r,t),s=jr(e,r,t);return Math.min(Math.max(n,Math.min(o,s)),Math.max(o,s))}function jr(e,r,t){return t>r?t>0?e.ask.before(t):-e.bid.after(-t):t<0?-e.bid.before(-t):e.ask.after(t)}function Jl(e,r,t){return r>0?t>=0?e.ask.within(t):-e.bid.beyond(-t):t<=0?-e.bid.within(-t):e.ask.beyond(t)}function Xl(e,r){return r>=0?e.ask.paid(r):e.bid.paid(-r)}function _x(e,r,t){return t>r?r>=0?e.ask.after(r):-e.bid.before(-r):r<=0?-e.bid.after(-r):e.ask.before(r)}function Zl(e){let r=e.count,t={tick:0,dueMs:0,markUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),laggedDistance:new Float64Array(r)};return{recoverable:new Float64Array(r),permanent:new Float64Array(r),outsideUsd:Float64Array.from(e.indexUsd),distance:new Float64Array(r),lastRatio:new Float64Array(r).fill(Number.NaN),premiumEma:new Float64Array(r),history:new Float64Array(r*e.lagTicks),published:t,previous:t,pending:[]}}function ef(e){return{recoverable:e.recoverable.slice(),permanent:e.permanent.slice(),outsideUsd:e.outsideUsd.slice(),distance:e.distance.slice(),lastRatio:e.lastRatio.slice(),premiumEma:e.premiumEma.slice(),history:e.history.slice(),published:e.published,previous:e.previous,pending:e.pending.slice()}}var L=(e,r)=>e.outsideUsd[r]*(1+e.distance[r]),Ae=(e,r,t)=>r.outsideUsd[t]*(1+e.indexWeight[t]*r.distance[t]);function D(e,r,t){let n=r.lastRatio[t];return Number.isNaN(n)?Ae(e,r,t):r.outsideUsd[t]*n}function rf(e,r,t,n){let o=e.count,s=Xr(e,n);for(let a=0;a<o;a+=1){let i=0;if(e.spills)for(let c=0;c<o;c+=1)i+=e.spillCoefficient[a*o+c]*r.history[s+c];let u=e.indexUsd[a];r.outsideUsd[a]=Math.max(u*t[a]*(1+i),e.priceFloorUsd[a])}}function tf(e,r){for(let t=0;t<e.count;t+=1){let n=e.recoveryDecay[t];n!==1&&(r.recoverable[t]=r.recoverable[t]*n,nf(e,r,t))}}function Qr(e,r,t,n){let o=e.permanentShare[t]*n;r.permanent[t]=r.permanent[t]+o,r.recoverable[t]=r.recoverable[t]+(n-o),nf(e,r,t)}var ue=(e,r)=>e.recoverable[r]+e.permanent[r];function nf(e,r,t){r.distance[t]=J(e.curves[t],ue(r,t))}function of(e,r,t,n){let o=e.count,s=new Float64Array(o),a=new Float64Array(o),i=Xr(e,t);for(let u=0;u<o;u+=1)s[u]=cf(e,r,u,t),a[u]=r.history[i+u];r.pending.push({tick:t,dueMs:n,markUsd:s,distance:r.distance.slice(),laggedDistance:a})}function sf(e,r){let t=0;for(let n of e.pending)n.dueMs>r?(e.pending[t]=n,t+=1):n.tick>=e.published.tick&&(e.previous=e.published,e.published=n);e.pending.length=t}function af(e,r,t){r.history.set(r.distance,Xr(e,t))}var uf=(e,r,t,n)=>r.history[Xr(e,t)+n];function Xr(e,r){return r%e.lagTicks*e.count}function cf(e,r,t,n){let o=Ae(e,r,t),{mark:s}=e.scenario.venue,a=L(r,t)/o-1,u=r.premiumEma[t]*e.emaDecay+a*(1-e.emaDecay);r.premiumEma[t]=u;let c=Ox(e,r,t,o,u,n);return s.band===void 0?c:Math.min(Math.max(c,o*(1-s.band)),o*(1+s.band))}function Ox(e,r,t,n,o,s){let{mark:a}=e.scenario.venue;switch(a.rule){case"index":return n;case"indexFunding":return n*(1+e.fundingRate8h[t]*Rx(e,s)/Wn);case"book":return L(r,t);case"last":return D(e,r,t);case"blend":return(1-a.weight)*n+a.weight*L(r,t);case"indexPlusEma":return n*(1+o);case"median3":return Px(n*(1+o),L(r,t),D(e,r,t))}}var Wn=288e5;function Rx(e,r){let t=e.scenario.venue.fundingIntervalMs;return t===void 0?0:t-r*e.tickMs%t}function Px(e,r,t){return Math.max(Math.min(e,r),Math.min(Math.max(e,r),t))}function ar(e,r){let{mark:t}=e.scenario.venue,n=e.indexWeight[r];return t.rule==="index"?n:t.rule==="blend"?(1-t.weight)*n+t.weight:1}function df(e){let r=2*e.count,t=Math.max(64,Math.min(65536,Math.ceil(e.positionCount/r/16)));return{thresholdUsd:new Float64Array(e.positionCount),next:new Int32Array(e.positionCount),previous:new Int32Array(e.positionCount).fill(-2),head:new Int32Array(r*t).fill(-1),bins:t,binsPerUsd:e.indexUsd.map(n=>t/(2*n)),edge:Int32Array.from({length:r},(n,o)=>o%2===0?0:t-1),seenMarkUsd:new Float64Array(e.count).fill(Number.NaN),due:[],isDue:new Uint8Array(e.bucketCount),moved:[],isMoved:new Uint8Array(e.bucketCount)}}function Z(e,r){e.isDue[r]!==1&&(e.isDue[r]=1,e.due.push(r))}function lf(e,r,t){for(let o=0;o<e.count;o+=1){let s=t[o];s!==r.seenMarkUsd[o]&&(r.seenMarkUsd[o]=s,Cx(e,r,o,s),Lx(e,r,o,s))}let n=r.due.splice(0);for(let o of n)r.isDue[o]=0,r.isMoved[o]!==1&&(r.isMoved[o]=1,r.moved.push(o));return n}function $n(e,r,t){let n=t*e.binsPerUsd[r];return n<e.bins?Math.max(0,n|0):e.bins-1}function Cx(e,r,t,n){let o=2*t,s=$n(r,t,n);for(let a=r.edge[o];a>=s;a-=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]>=n&&ff(e,r,i),i=u}}r.edge[o]=Math.min(r.edge[o],s)}function Lx(e,r,t,n){let o=2*t+1,s=$n(r,t,n);for(let a=r.edge[o];a<=s;a+=1){let i=r.head[o*r.bins+a];for(;i>=0;){let u=r.next[i];r.thresholdUsd[i]<=n&&ff(e,r,i),i=u}}r.edge[o]=Math.max(r.edge[o],s)}function ff(e,r,t){He(r,t),Z(r,e.positionBucket[t])}function He(e,r){let t=e.previous[r];if(t===-2)return;let n=e.next[r];t>=0?e.next[t]=n:e.head[-3-t]=n,n>=0&&(e.previous[n]=t),e.previous[r]=-2}function Vn(e,r,t,n,o){let s=2*t+(n?1:0),a=n?o===Number.POSITIVE_INFINITY:o<0,i=s*e.bins+$n(e,t,o);if(e.thresholdUsd[r]=o,!a&&e.previous[r]===-3-i||(He(e,r),a))return;let u=e.head[i];e.next[r]=u,e.previous[r]=-3-i,u>=0&&(e.previous[u]=r),e.head[i]=r;let c=i-s*e.bins,d=e.edge[s];(n?c<d:c>d)&&(e.edge[s]=c)}function Jr(e){return{collateralUsd:e.bucketCollateralUsd.slice(),sizeBase:e.sizeBase.slice(),openPositions:e.openPositions.slice(),idleUsd:e.idleUsd.slice(),marksOfFate:new Uint16Array(e.bucketCount),queued:new Uint8Array(e.bucketCount),nodeOf:new Int32Array(e.bucketCount).fill(-1),isChanged:new Uint8Array(e.bucketCount),watch:df(e)}}function mf(e,r,t,n){for(let o of t){let s=e.bucketStart[o];r.collateralUsd[o]=e.bucketCollateralUsd[o];for(let a=s;a<e.bucketStart[o+1];a+=1)r.sizeBase[a]=e.sizeBase[a];r.openPositions[o]=e.openPositions[o],r.marksOfFate[o]=0,r.queued[o]=0,r.nodeOf[o]=-1,r.isChanged[o]=0}for(let o of n)r.idleUsd[o]=e.idleUsd[o]}function N(e,r,t){e.breaches.length<100&&e.breaches.push({law:r,tick:e.tick,detail:t})}function pf(){return{count:0,node:new Int32Array(48),moved:new Float64Array(48)}}function bf(e,r,t){let{node:n,moved:o,count:s}=e;if(s===48&&t<=o[47])return;let a=n.subarray(0,s).indexOf(r);for(a<0&&(a=Math.min(s,47),e.count=a+1);a>0&&o[a-1]<t;)n[a]=n[a-1],o[a]=o[a-1],a-=1;n[a]=r,o[a]=t}function yf({count:e,moved:r},t){return t<e?r[t]:e<48?0:null}function Kn(){return{count:0,node:new Int32Array(8),dy:new Float64Array(8),tick:new Uint32Array(8),sequence:new Uint32Array(8),gross:new Float64Array(8),byNode:new Float64Array(8),sold:hf(),bought:hf(),ranking:null}}function hf(){return{gross:new Float64Array(8),leaders:pf()}}var vf=Kn();function we(e,r){return r<0?e.sold:e.bought}function xf(e,{node:r,dy:t,tick:n,sequence:o},s){let a=e.count;a===e.node.length&&qx(e),e.node[a]=r,e.dy[a]=t,e.tick[a]=n,e.sequence[a]=o,e.gross[a]=q(e.gross,a)+Math.abs(t),e.sold.gross[a]=q(e.sold.gross,a)+Math.max(0,-t),e.bought.gross[a]=q(e.bought.gross,a)+Math.max(0,t),e.byNode[a]=s+Math.abs(t),e.count=a+1,t!==0&&bf(we(e,t).leaders,r,e.byNode[a])}function q(e,r){return r===0?0:e[r-1]}function qx(e){let r=2*e.node.length,t=(n,o)=>{let s=o(r);return s.set(n),s};e.node=t(e.node,n=>new Int32Array(n)),e.dy=t(e.dy,n=>new Float64Array(n)),e.tick=t(e.tick,n=>new Uint32Array(n)),e.sequence=t(e.sequence,n=>new Uint32Array(n)),e.gross=t(e.gross,n=>new Float64Array(n)),e.byNode=t(e.byNode,n=>new Float64Array(n));for(let n of[e.sold,e.bought])n.gross=t(n.gross,o=>new Float64Array(o))}function Zr(e,r){let t=0,n=e.count;for(;t<n;){let o=t+n>>>1;e.tick[o]<r?t=o+1:n=o}return t}function Yn(e,r,t){let n=0,o=t;for(;n<o;){let s=n+o>>>1;e.sequence[s]<r?n=s+1:o=s}return n}function Uf(e,r,t){let n=e.ranking;if(n&&n.end===r&&n.way===t)return n;let o=gf(e,r,t),s=o.size>0||t===0?o:gf(e,r,0),a=[...s].sort((u,c)=>c[1]-u[1]||u[0]-c[0]),i={end:r,way:t,nodes:Int32Array.from(a,([u])=>u),moved:Float64Array.from(a,([,u])=>u),total:a.reduce((u,[,c])=>u+c,0),movedBy:s};return e.ranking=i,i}function gf(e,r,t){let n=new Map;for(let o=0;o<r;o+=1){let s=e.dy[o];if(s===0||t!==0&&Math.sign(s)!==t)continue;let a=e.node[o];n.set(a,(n.get(a)??0)+Math.abs(s))}return n}function et(e){return{start:new Uint32Array(e+1),lists:0,count:0,number:new Int32Array(64),usd:new Float64Array(64)}}function Me(e,r,t){e.count===e.number.length&&Hx(e),e.number[e.count]=r,e.usd[e.count]=t,e.count+=1}function Hx(e){let r=new Int32Array(2*e.count),t=new Float64Array(2*e.count);r.set(e.number),t.set(e.usd),e.number=r,e.usd=t}function kf(e){e.lists+=1,e.start[e.lists]=e.count}function rt({start:e,count:r,number:t,usd:n}){return{start:e,number:t.slice(0,r),usd:n.slice(0,r)}}function Sf(){return{count:0,node:new Int32Array(0),usd:new Float64Array(0),latest:new Int32Array(0),turn:new Uint32Array(0),now:0}}function tt(e,r){if(e.node.length<r){let t=Math.max(64,2*r);e.node=new Int32Array(t),e.usd=new Float64Array(t),e.latest=new Int32Array(t),e.turn=new Uint32Array(t),e.now=0}e.count=0,e.now+=1}function nt(e,r,t,n){if(e.turn[r]===e.now){e.usd[r]=e.usd[r]+t;return}e.turn[r]=e.now,e.usd[r]=t,e.latest[r]=n,e.node[e.count]=r,e.count+=1}function ot(e){let r=e.node[0];for(let t=1;t<e.count;t+=1){let n=e.node[t];wf(e,n,r)<0&&(r=n)}return r}function Af(e,r){let t=e.node.subarray(0,e.count).sort((n,o)=>wf(e,n,o));for(let n of t)Me(r,n,e.usd[n])}function wf({usd:e,latest:r},t,n){return e[n]-e[t]||r[n]-r[t]}function Mf(){return{book:new Uint16Array(64),row:new Int32Array(64),previous:new Int32Array(64),latest:new Int32Array(64).fill(-1)}}function If(e,r,t,n,o){r===e.book.length&&Dx(e),t>=e.latest.length&&zx(e,t),e.book[r]=n,e.row[r]=o,e.previous[r]=e.latest[t],e.latest[t]=r}function Ef({latest:e},r){return e[r]??-1}function Dx(e){let r=2*e.book.length,{book:t,row:n,previous:o}=e;e.book=new Uint16Array(r),e.row=new Int32Array(r),e.previous=new Int32Array(r),e.book.set(t),e.row.set(n),e.previous.set(o)}function zx(e,r){let{latest:t}=e;e.latest=new Int32Array(2*(r+1)).fill(-1),e.latest.set(t)}function Ff(e,r){return{nodeOf:r,nodes:[],generation:[],executions:[],trail:Mf(),instruments:e.count,sequence:0,triggers:new Map,stopTriggers:new Map,views:{tick:-1,lanes:[]},generations:0,tally:Sf()}}function Tf(e,r,t,n,o){let s=e.nodes.length;for(e.nodes.push({tick:t.tick,generation:t.generation,cause:t.cause,leadInstrument:t.leadInstrument,leadSide:t.leadSide,notionalUsd:t.notionalUsd,equityUsd:t.equityUsd,maintenanceUsd:t.maintenanceUsd,markLossUsd:t.markLossUsd,judged:t.judged,neededUsd:t.neededUsd,main:t.main,bucket:r,fall:jl.indexOf(n),firstActionTick:o,deficitUsd:0,paidFundUsd:0,paidVaultUsd:0,paidSocialisedUsd:0,unresolvedUsd:0,forgoneUsd:0,adlNotionalUsd:0}),e.generation.push(t.generation),e.nodeOf[r]=s;e.executions.length<=t.generation;)e.executions.push(Array.from({length:e.instruments},Kn));return s}function Nf(e,r,t,n,o){let s=e.generation[r],a=jn(e,s,t),{sequence:i}=e;If(e.trail,i,r,t,a.count),xf(a,{node:r,dy:n,tick:o,sequence:i},Gx(e.trail,a,t,i,n)),e.sequence=i+1,e.generations=Math.max(e.generations,s+1)}function Gx(e,r,t,n,o){for(let s=e.previous[n];s>=0;s=e.previous[s]){let a=e.row[s];if(e.book[s]===t&&r.dy[a]*o>0)return r.byNode[a]}return 0}function jn(e,r,t){return e.executions[r]?.[t]??vf}function $(e,r){return r<0?void 0:e.nodes[e.nodeOf[r]]}function ir(e,r){let t=e.fromUsd.length-1;for(;t>0&&r<=e.fromUsd[t];)t-=1;return t}function V(e,r){let t=ir(e,r);return r*e.rate[t]-e.deductionUsd[t]}function z(e,r,t,n){let o=e.positionInstrument[n];return V(e.tiers[o],Math.abs(r.sizeBase[n])*t[o])}function w(e,r,t,n){let o=r.collateralUsd[n],s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1){let i=r.sizeBase[a];i!==0&&(o+=i*(t[e.positionInstrument[a]]-r.entryUsd[a]))}return o}function F(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)r.sizeBase[a]!==0&&(o+=z(e,r,t,a));return o}function G(e,r,t,n){let o=0,s=e.bucketStart[n+1];for(let a=e.bucketStart[n];a<s;a+=1)o+=Math.abs(r.sizeBase[a])*t[e.positionInstrument[a]];return o}function Qn(e,r,t,n){return Math.max(0,e-t*n/r)}function st(e,r,t,n,o=w(e,r,t,n),s=F(e,r,t,n)){let a=[],i=e.bucketStart[n+1];for(let u=e.bucketStart[n];u<i;u+=1){let c=r.sizeBase[u],d=t[e.positionInstrument[u]],l=c===0?0:z(e,r,t,u)/s;a.push(c===0?Number.NaN:Qn(d,c,o,l))}return a}function Ie(e,r,t,n){let o=e.positionBucket[n],s=e.positionInstrument[n],a=r.sizeBase[n];if(a===0)return Number.NaN;let i=F(e,r,t,o)-z(e,r,t,n),u=w(e,r,t,o)-a*t[s]-i;return ur(e.tiers[s],a,u,t[s])}function ur(e,r,t,n){let o=Math.abs(r),s=Number.NaN;for(let a=0;a<e.rate.length;a+=1){let i=r-o*e.rate[a];if(i===0)continue;let u=(-t-e.deductionUsd[a])/i;!(u>0)||ir(e,o*u)!==a||(Number.isNaN(s)||Math.abs(u-n)<Math.abs(s-n))&&(s=u)}return s}function at(e,r,t,n,o){let s=t.lanes[n-1],a=t.lanes[n],i=0;for(let{instrument:u,sizeBase:c}of t.positions){let d=c*(s.markUsd[u]-a.markUsd[u]);if(d!==0){i+=d;for(let l of Wx(e,s,a,u,t.watchesLast?1:ar(e,u))){let f=jn(r,n-1,l.book),m=l.book===u?t.sampleTick:t.sampleTick-e.lagTicks+1,p=-Math.sign(c)*l.sign;o({usd:d*l.share,list:f,end:Zr(f,m),way:l.way,hurts:p})}}}return i}function Wx(e,r,t,n,o){let s=t.distance[n]-r.distance[n];if(!e.spills)return[{book:n,share:1,way:Math.sign(s),sign:1}];let a=[];a.push({book:n,weight:Math.abs(s)*o,way:Math.sign(s),sign:1});for(let u=0;u<e.count;u+=1){let c=e.spillCoefficient[n*e.count+u];if(c===0)continue;let d=t.laggedDistance[u]-r.laggedDistance[u],l=Math.abs(d)*Math.abs(c);a.push({book:u,weight:l,way:Math.sign(d),sign:Math.sign(c)})}let i=a.reduce((u,c)=>u+c.weight,0);return i===0?[{book:n,share:1,way:0,sign:1}]:a.filter(u=>u.weight>0).map(({weight:u,...c})=>({...c,share:u/i}))}var $x=-1,Vx=-2,Kx=-3,Xn=8;function Bf(e,r){return r.positions.reduce((t,{instrument:n,sizeBase:o})=>t+o*(e.indexUsd[n]-r.real.markUsd[n]),0)}function _f(e,r,t){let n=Math.min(t.lanes.length-1,t.generations),o=t.lanes[0],s=t.lanes[n],a=0,i=0;for(let{instrument:p,sizeBase:b}of t.positions)a+=b*(e.indexUsd[p]-o.markUsd[p]),i+=b*(s.markUsd[p]-t.real.markUsd[p]);let u=new Jn,c=[],d=0,l=0;for(let p=1;p<=n;p+=1){let b=[];c.push(at(e,r,t,p,({usd:h,list:g,end:v,way:x})=>{let U=Uf(g,v,x);U.total===0?d+=h:b.push({usd:h,ranking:U}),U.total>0&&(l+=h)})),Yx(b,u)}let f=u.rows.filter(([,p])=>p!==0);u.dropped&&(d+=f.reduce((p,[,b])=>p-b,l));let m=[[$x,a],...f];return d!==0&&m.push([Vx,d]),i!==0&&m.push([Kx,i]),{shares:m,layersUsd:c}}var Jn=class{rows=[];dropped=!1;get leastUsd(){return this.rows.length<Xn?-1:Math.abs(this.rows[Xn-1][1])}offer(r,t){let n=this.rows.length,o=([s,a])=>Math.abs(t)>Math.abs(a)||Math.abs(t)===Math.abs(a)&&r<s;for(;n>0&&o(this.rows[n-1]);)n-=1;this.rows.splice(n,0,[r,t]),this.rows.length>Xn&&(this.rows.pop(),this.dropped=!0)}};function Yx(e,r){let t=new Set;for(let n=0;;n+=1){let o=0;for(let{usd:s,ranking:a}of e)n<a.nodes.length&&(o+=Math.abs(s)*a.moved[n]/a.total);if(o===0)return;if(o<r.leastUsd){r.dropped=!0;return}for(let{ranking:s}of e){let a=s.nodes[n];a===void 0||t.has(a)||(t.add(a),r.offer(a,jx(e,a)))}}}function jx(e,r){let t=0;for(let n of e)t+=n.usd*(n.ranking.movedBy.get(r)??0)/n.ranking.total;return t}var Qx=1e-9;function Of({trail:e,tally:r,generation:t},n,o,s){tt(r,t.length);let a=0;for(let i=0;;i+=1){let u=Xx(o,i);if(u===null)return-1;if(u===0||a>u*(1+Qx))return r.count>0?ot(r):-1;for(let{list:c,hurts:d}of o){let{leaders:l}=we(c,d);if(i>=l.count)continue;let f=l.node[i];r.turn[f]!==r.now&&(Jx(e,n,o,s,f,r),r.turn[f]===r.now&&(a=Math.max(a,r.usd[f])))}}}function Xx(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let i=yf(we(o,a).leaders,r);if(i===null)return null;t+=n*i/q(o.gross,s)}return t}function Jx(e,r,t,n,o,s){for(let a=Ef(e,o);a>=n;a=e.previous[a]){let i=r[e.book[a]],u=e.row[a],c=0;for(let d of t)d.list!==i||u>=d.end||Math.sign(i.dy[u])!==d.hurts||(c+=d.usd*Math.abs(i.dy[u])/q(i.gross,d.end));c>0&&nt(s,o,c,a)}}function Pf(e,r,t,n){let{layerUsd:o,parts:s}=Lf(e,r,t);if(s.length>0){Hf(r,s,qf(s,t.neededUsd)),Af(r.tally,n);return}let a=zf(r,t);a>=0&&Me(n,a,Math.max(0,o))}function Cf(e,r,t){let{parts:n}=Lf(e,r,t);if(n.length===0)return zf(r,t);let o=qf(n,t.neededUsd),s=r.executions[t.generation-1]??[],a=rU(n,o)>Zx?Of(r,s,n,o):-1;return a>=0?a:(Hf(r,n,o),ot(r.tally))}var Zx=64;function Lf(e,r,t){let n=[];return{layerUsd:at(e,r,t.judged,t.generation,s=>{s.usd>0&&q(we(s.list,s.hurts).gross,s.end)>0&&n.push(s)}),parts:n}}function qf(e,r){let t=Math.max(0,r),n=eU(e)+1,o=n-1;for(let s=2;o>0&&Zn(e,o)<=t;s*=2)n=o,o=Math.max(0,o-s);if(o===0&&Zn(e,0)<=t)return 0;for(;n-o>1;){let s=o+n>>>1;Zn(e,s)>t?o=s:n=s}return o}function Zn(e,r){let t=0;for(let{usd:n,list:o,end:s,hurts:a}of e){let{gross:i}=we(o,a),u=q(i,s)-q(i,Yn(o,r,s));t+=n*u/q(o.gross,s)}return t}function eU(e){return e.reduce((r,{list:t,end:n})=>Math.max(r,t.sequence[n-1]),-1)}function rU(e,r){return e.reduce((t,{list:n,end:o})=>t+o-Yn(n,r,o),0)}function Hf({tally:e,generation:r},t,n){tt(e,r.length);let o=t.map(tU);for(let s=Rf(o);s>=n;s=Rf(o))nU(o,s,e)}function tU(e){let r={part:e,grossBase:q(e.list.gross,e.end),at:e.end,sequence:-1};return Df(r),r}function Df(e){let{list:r,hurts:t}=e.part,n=e.at-1;for(;n>=0&&Math.sign(r.dy[n])!==t;)n-=1;e.at=n,e.sequence=n<0?-1:r.sequence[n]}function Rf(e){let r=-1;for(let t of e)t.sequence>r&&(r=t.sequence);return r}function nU(e,r,t){let n=-1,o=0;for(let s of e){if(s.sequence!==r)continue;let{list:a,usd:i}=s.part;n=a.node[s.at],o+=i*Math.abs(a.dy[s.at])/s.grossBase,Df(s)}nt(t,n,o,r)}function zf(e,{generation:r,judged:t}){let n=-1,o=-1;for(let s of e.executions[r-1]??[]){let a=Zr(s,t.sampleTick)-1;a<0||s.sequence[a]<=o||(o=s.sequence[a],n=s.node[a])}return n}var Wf=32;function $f(e){return e.shadows.length>Wf?e.shadows:[...e.shadows,e.real]}function Vf(e){let{causes:r}=e,t=$f(e);return(r.views.tick!==e.tick||r.views.lanes.length!==t.length)&&(r.views={tick:e.tick,lanes:t.map(n=>n.published)}),r.views.lanes}function Gf(e,r){let t=n=>Float64Array.from(e.c.ids,(o,s)=>n(s));return{markUsd:t(n=>D(e.c,r,n)),distance:r.distance.slice(),laggedDistance:t(n=>uf(e.c,r,e.tick,n))}}function it(e,r,t=w(e.c,e,e.real.published.markUsd,r),n=F(e.c,e,e.real.published.markUsd,r)){let{c:o}=e,a={lanes:Vf(e),real:e.real.published,sampleTick:e.real.published.tick,positions:iU(e,r),watchesLast:!1,generations:e.causes.generations},{markUsd:i}=e.real.published,u=uU(e,r),c={judged:a,leadInstrument:o.positionInstrument[u],leadSide:Math.sign(e.sizeBase[u]),notionalUsd:G(o,e,i,r),equityUsd:t,maintenanceUsd:n};return(e.isChanged[r]===0?t<=n:aU(e,r))?jf(e,c,f=>w(o,e,f.markUsd,r)-F(o,e,f.markUsd,r)):eo(e,c,0,sU,0)}function Kf(e,r){let{c:t}=e,n=t.stops.position[r],o=t.stops.bucket[r],s=t.positionInstrument[n],a=e.sizeBase[n],i=t.stops.onLast[r]===1,u={lanes:i?$f(e).map(f=>Gf(e,f)):Vf(e),real:i?Gf(e,e.real):e.real.published,sampleTick:i?e.tick:e.real.published.tick,positions:[{instrument:s,sizeBase:a}],watchesLast:i,generations:e.causes.generations},{markUsd:c}=e.real.published,d={judged:u,leadInstrument:s,leadSide:Math.sign(a),notionalUsd:Math.abs(a)*c[s],equityUsd:w(t,e,c,o),maintenanceUsd:F(t,e,c,o)},l=t.stops.triggerUsd[r];return jf(e,d,f=>a*(f.markUsd[s]-l))}var oU=Yr.indexOf("shock"),sU=Yr.indexOf("venue"),Yf=Yr.indexOf("cascade");function jf(e,r,t){let{lanes:n}=r.judged,o=n.findIndex(i=>t(i)<=0),s=o<0?Wf:o;if(s===0)return eo(e,r,0,oU,0);let a=-t(n[Math.min(s,n.length-1)]);return eo(e,r,s,Yf,a)}function eo(e,r,t,n,o){let{judged:s}=r;return{tick:e.tick,generation:t,cause:n,leadInstrument:r.leadInstrument,leadSide:r.leadSide,notionalUsd:r.notionalUsd,equityUsd:r.equityUsd,maintenanceUsd:r.maintenanceUsd,markLossUsd:Bf(e.c,s),judged:s,neededUsd:o,main:n===Yf?Cf(e.c,e.causes,{judged:s,generation:t,neededUsd:o}):-1}}function aU(e,r){let{c:t}=e,n={collateralUsd:t.bucketCollateralUsd,sizeBase:t.sizeBase,entryUsd:t.entryUsd},{markUsd:o}=e.real.published;return w(t,n,o,r)<=F(t,n,o,r)}function iU(e,r){let{c:t}=e,n=[];for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1){let s=e.sizeBase[o];s!==0&&n.push({instrument:t.positionInstrument[o],sizeBase:s})}return n}function uU(e,r){let{c:t}=e,n=t.bucketStart[r],o=-1;for(let s=n;s<t.bucketStart[r+1];s+=1){if(e.sizeBase[s]===0)continue;let a=z(t,e,e.real.published.markUsd,s);a>o&&(o=a,n=s)}return n}function Qf(e){return Nr(_r(e))}var cU=Object.fromEntries(Se.map((e,r)=>[e,r]));function Jf(e=1024){return{count:0,kind:new Uint8Array(e),tick:new Uint32Array(e),bucket:new Int32Array(e),instrument:new Int32Array(e),other:new Int32Array(e),values:new Float64Array(e*6)}}function Zf(e,r,t,n,o,s,a=0,i=0,u=0,c=0,d=0,l=0){e.count===e.kind.length&&dU(e);let f=e.count;e.kind[f]=cU[t],e.tick[f]=r,e.bucket[f]=n,e.instrument[f]=o,e.other[f]=s;let m=f*6;e.values[m]=a+0,e.values[m+1]=i+0,e.values[m+2]=u+0,e.values[m+3]=c+0,e.values[m+4]=d+0,e.values[m+5]=l+0,e.count=f+1}function dU(e){let r=e.kind.length*2,t=(n,o)=>(o.set(n),o);e.kind=t(e.kind,new Uint8Array(r)),e.tick=t(e.tick,new Uint32Array(r)),e.bucket=t(e.bucket,new Int32Array(r)),e.instrument=t(e.instrument,new Int32Array(r)),e.other=t(e.other,new Int32Array(r)),e.values=t(e.values,new Float64Array(r*6))}function em(e){let r=e.count;return{count:r,kind:e.kind.slice(0,r),tick:e.tick.slice(0,r),bucket:e.bucket.slice(0,r),instrument:e.instrument.slice(0,r),other:e.other.slice(0,r),values:e.values.slice(0,r*6)}}var Xf=65;function rm(e){let r=new Uint8Array(e.count*Xf),t=new DataView(r.buffer);for(let n=0,o=0;n<e.count;n+=1,o+=Xf){t.setUint8(o,e.kind[n]),t.setUint32(o+1,e.tick[n],!0),t.setInt32(o+5,e.bucket[n],!0),t.setInt32(o+9,e.instrument[n],!0),t.setInt32(o+13,e.other[n],!0);for(let s=0;s<6;s+=1)t.setFloat64(o+17+8*s,e.values[n*6+s],!0)}return Qf(r)}var lU=1e-12,fU=1e-6;function Ee(e,r,t){let{c:n}=e,o=e.real.published.markUsd[n.positionInstrument[r]],s=Math.abs(t);return s<lU*Math.abs(n.sizeBase[r])||s*o<fU}function tm(e,r){let{c:t}=e;t.scenario.venue.adl&&!e.t5.has(r)&&e.t5.set(r,{collateralUsd:e.collateralUsd[r],sizes:e.sizeBase.slice(t.bucketStart[r],t.bucketStart[r+1])}),ut(e,r),Z(e.watch,r)}function ut(e,r){e.isChanged[r]!==1&&(e.isChanged[r]=1,e.changed.push(r))}function P(e,r,t){tm(e,r),e.collateralUsd[r]=e.collateralUsd[r]+t}function de(e,r,t,n){let{c:o}=e,s=o.positionBucket[r],a=o.positionInstrument[r];tm(e,s);let i=e.sizeBase[r],u=i+t;u!==0&&(Ee(e,r,u)||Math.sign(u)!==Math.sign(i))&&(Fe(e,a,u,n),u=0);let c=(i-u)*(n-e.entryUsd[r]);e.collateralUsd[s]=e.collateralUsd[s]+c,e.sizeBase[r]=u;let d=e.haircutUsd.get(r);return d!==void 0&&e.haircutUsd.set(r,i===0?0:d*u/i),i!==0&&u===0&&(e.openPositions[s]=e.openPositions[s]-1,e.lastClosedInstrument.set(s,a)),c}function Fe(e,r,t,n){e.bookBase[r]=e.bookBase[r]+t,e.bookQuoteUsd[r]=e.bookQuoteUsd[r]-t*n,e.totals.grossFlowUsd+=Math.abs(t*n)}function cr(e,r,t,n,o){let{c:s}=e,a=s.positionBucket[t],i=s.positionInstrument[t];return de(e,t,-n,o),e.totals.grossFlowUsd+=Math.abs(n*o),mU(r,i,n,o,e.causes.nodeOf[a])}function mU(e,r,t,n,o){let s=e.sizeBase[r],a=e.parts[r],i=0;if(s===0||Math.sign(s)===Math.sign(t)){let u=s+t;e.entryUsd[r]=(e.entryUsd[r]*s+n*t)/u,e.sizeBase[r]=u,a.set(o,(a.get(o)??0)+Math.abs(t))}else{i=Math.min(Math.abs(s),Math.abs(t))*Math.sign(s)*(n-e.entryUsd[r]);let c=s+t,d=Math.abs(t)>Math.abs(s);nm(a,d?0:c/s),e.sizeBase[r]=c,(c===0||d)&&(e.largestBase[r]=0),d&&(e.entryUsd[r]=n,a.set(o,Math.abs(c)))}return e.largestBase[r]=Math.max(e.largestBase[r],Math.abs(e.sizeBase[r])),i}function ct(e,r,t,n){let o=e.sizeBase[r],s=o+t,a=-t*(n-e.entryUsd[r]);return e.sizeBase[r]=s,nm(e.parts[r],s/o),s===0&&(e.largestBase[r]=0),a}function nm(e,r){if(r===0)e.clear();else for(let[t,n]of e)e.set(t,n*r)}function K(e,r,t,n){let o=e.causes.nodeOf[r];if(o>=0)return o;let s=n??e.causes.triggers.get(r)??it(e,r);for(;e.shadows.length<=s.generation;)e.shadows.push(ef(e.real));let a=Tf(e.causes,r,s,t,e.tick);e.causes.triggers.delete(r);let i=e.causes.nodes[s.main]?.bucket??-1;return k(e,"fell",r,s.leadInstrument,i,s.generation,s.markLossUsd),a}function T(e,r,t){ut(e,r),e.marksOfFate[r]=e.marksOfFate[r]|t}function k(e,r,t,n,o,s=0,a=0,i=0,u=0,c=0,d=0){Zf(e.log,e.tick,r,t,n,o,s,a,i,u,c,d)}var Te=1e-6;function om(e){let{fund:r}=e.scenario.venue;if(!r)return[];let t=(o,s)=>({instrument:o,balanceUsd:s,stopped:!1,paidThisActionUsd:0,peaks:[{balanceUsd:s,untilMs:Number.POSITIVE_INFINITY}]}),n=r.startUsd;return r.scope==="shared"?[t(-1,typeof n=="number"?n:Object.values(n).reduce((o,s)=>o+s,0))]:e.ids.map((o,s)=>t(s,typeof n=="number"?n:n[o]??0))}function Y(e,r){return sm(e)??e.pools[r]}var sm=e=>e.pools[0]?.instrument===-1?e.pools[0]:void 0,ee=e=>e.pools.reduce((r,t)=>r+t.balanceUsd,0);function De(e){for(let r of e.pools)r.paidThisActionUsd=0}function dr(e,r){let t=e.c.scenario.venue.fund?.perEventCapUsd??Number.POSITIVE_INFINITY;return Math.max(0,Math.min(ro(e,r),t-r.paidThisActionUsd))}function ro(e,r){let t=e.c.scenario.venue.fund;if(t?.drawdownStop===void 0)return r.balanceUsd;let n=pU(e,r,t.windowMs),o=(1-t.drawdownStop)*n,s=(1-(t.resumeAt??t.drawdownStop))*n;return r.stopped&&r.balanceUsd>=s&&r.balanceUsd>o&&(r.stopped=!1,k(e,"fund-resumed",-1,r.instrument,-1,r.balanceUsd,n)),!r.stopped&&r.balanceUsd<=o&&(r.stopped=!0,k(e,"fund-stopped",-1,r.instrument,-1,r.balanceUsd,n)),r.stopped?0:Math.max(0,r.balanceUsd-o)}function pU(e,r,t){for(;(r.peaks[0]?.untilMs??Number.POSITIVE_INFINITY)<=e.tMs-t;)r.peaks.shift();return r.peaks[0]?.balanceUsd??r.balanceUsd}function lr(e,r,t){if(t===0)return;r.balanceUsd=Math.max(0,r.balanceUsd+t);let{peaks:n}=r,o=n.at(-1);for(o&&(o.untilMs=e.tMs);(n.at(-1)?.balanceUsd??Number.POSITIVE_INFINITY)<=r.balanceUsd;)n.pop();n.push({balanceUsd:r.balanceUsd,untilMs:Number.POSITIVE_INFINITY}),e.totals.grossFlowUsd+=Math.abs(t);let s=ee(e);e.totals.fundMinUsd=Math.min(e.totals.fundMinUsd,s),e.totals.fundEmptyAtMs===null&&s<Te&&(e.totals.fundEmptyAtMs=e.tMs)}function lt(e,r,t,n,o){let s=sm(e),a=dt(e,s,n,r);o(a);for(let{instrument:i,usd:u}of t){let c=s?0:dt(e,e.pools[i],u,r);o(c);let d=s?u*(1-a/n):u-c;d>0&&e.pendingDeficits.push({bucket:r,instrument:i,amountUsd:d})}}function dt(e,r,t,n){if(!r||t<=0)return 0;let o=Math.min(t,dr(e,r));return o<=0?0:(lr(e,r,-o),r.paidThisActionUsd+=o,k(e,"fund-paid",n,r.instrument,-1,o,r.balanceUsd,t),o)}var am=1e-9;function im(e){for(let r of e.pools)r.balanceUsd>=0||N(e,"fund >= 0",`pool ${r.instrument} at ${r.balanceUsd}`);for(let r=0;r<e.c.count;r+=1)Number.isFinite(e.real.published.markUsd[r])||N(e,"finite marks",`${e.c.ids[r]}`)}function um(e){let r=to(e);r.worstShare>am&&N(e,"sizes sum to zero",`residual ${r.residualBase} base units`);let t=no(e);Math.abs(t)>am*Math.max(1,e.totals.grossFlowUsd)&&N(e,"cash is conserved",`residual ${t} USD of ${e.totals.grossFlowUsd}`),ee(e)>=0||N(e,"fund >= 0",String(ee(e)));for(let n of e.causes.nodes){let o=n.paidFundUsd+n.paidVaultUsd+n.paidSocialisedUsd+n.unresolvedUsd;Math.abs(o-n.deficitUsd)>1e-9*Math.max(1,n.deficitUsd)&&N(e,"what was paid sums to the loss",`bucket ${n.bucket}: ${o} of ${n.deficitUsd}`)}}function to(e){let{c:r}=e,t=new Float64Array(r.count);for(let s of e.changed)for(let a=r.bucketStart[s];a<r.bucketStart[s+1];a+=1){let i=r.positionInstrument[a];t[i]=t[i]+e.sizeBase[a]-r.sizeBase[a]}let n=0,o=0;for(let s=0;s<r.count;s+=1){let a=e.bookBase[s]-r.bookBase[s]+t[s]+e.vault.sizeBase[s]+e.fundInventory.sizeBase[s]+e.outsideBase[s],i=r.grossBase[s];Math.abs(a)>Math.abs(n)&&(n=a),i>0&&(o=Math.max(o,Math.abs(a)/i))}return{residualBase:n,worstShare:o}}function no(e){let{c:r}=e,t=e.vaultCashUsd-(r.scenario.venue.vault?.capitalUsd??0);t+=ee(e)-e.openingFundUsd,t+=e.venueCashUsd;for(let n of e.changed){t+=e.collateralUsd[n]-r.bucketCollateralUsd[n];for(let o=r.bucketStart[n];o<r.bucketStart[n+1];o+=1)t-=(e.sizeBase[o]-r.sizeBase[o])*r.entryUsd[o]}for(let[n,o]of e.withdrawnUsd)t+=o+e.idleUsd[n]-r.idleUsd[n];for(let n=0;n<r.count;n+=1)t+=e.bookQuoteUsd[n]-r.bookQuoteUsd[n],t+=e.outsideQuoteUsd[n]-e.fundOwedUsd[n],t-=e.vault.sizeBase[n]*e.vault.entryUsd[n],t-=e.fundInventory.sizeBase[n]*e.fundInventory.entryUsd[n];return t}var bU=315576e5;function cm(e){let{c:r}=e,{makers:t}=r.scenario.venue,n=t?sr(r.tickMs,t.halfLifeMs):0;for(let o=0;o<r.count;o+=1){let s=1;if(t){let a=Math.max(L(e.real,o),r.priceFloorUsd[o]),i=r.sigma[o]*Math.sqrt(r.tickMs/bU),u=Math.abs(a/e.lastBookUsd[o]-1)/i;e.makerSpeed[o]=e.makerSpeed[o]*n+u*(1-n),e.lastBookUsd[o]=a;let c=e.makerSpeed[o]/t.vHalf;s=t.floor+(1-t.floor)/(1+c*c)}e.depth[o]=s*e.depthFactors[o]}}var oo={sizeBase:0,averageUsd:0,marginalUsd:0,dy:0,exhausted:!1};function W(e,r,t,n,o,s){if(o===0)return oo;let a=e.curves[t],i=o>0?1:-1,u=ue(r,t),c=u+o/n,d=i>0?a.ask.capacity:-a.bid.capacity,l=s===void 0?d:Jl(a,i,yU(e,r,t,i,s)),f=i>0?Math.min(l,d):Math.max(l,d),m=i>0?c<=f:c>=f,p=m?c:f,b=!m&&f===d;return(i>0?p<=u:p>=u)?b?{...oo,exhausted:b}:oo:{sizeBase:m?o:(p-u)*n,averageUsd:so(e,r,t,i,Gn(a,u,p)),marginalUsd:so(e,r,t,i,jr(a,u,p)),dy:p-u,exhausted:b}}function dm(e,r,t,n){let o=ue(r,t);return so(e,r,t,n>0?1:-1,jr(e.curves[t],o,o+n))}function so(e,r,t,n,o){let s=r.outsideUsd[t],a=s*(1+o)+n*e.spread[t]*s/2;return Math.max(a,e.priceFloorUsd[t])}function yU(e,r,t,n,o){return o/r.outsideUsd[t]-1-n*e.spread[t]/2}function ze(e,r,t,n){let{c:o,real:s,shadows:a}=e,i=a.length;for(let u=0;u<i;u+=1){let c=0,d=!0;for(let l of n)e.causes.generation[l.node]<u?c+=l.share:d=!1;c>0&&hU(e,a[u],r,d?t.dy:t.dy*c)}Qr(o,s,r,t.dy),s.lastRatio[r]=t.marginalUsd/s.outsideUsd[r];for(let u of n)Nf(e.causes,u.node,r,t.dy*u.share,e.tick)}function fm(e,r,t){let n=e.depth[r];for(let s of e.shadows)lm(e,s,r,W(e.c,s,r,n,t));let o=W(e.c,e.real,r,n,t);return lm(e,e.real,r,o),o}function lm(e,r,t,n){n.sizeBase!==0&&(Qr(e.c,r,t,n.dy),r.lastRatio[t]=n.marginalUsd/r.outsideUsd[t])}function hU(e,r,t,n){let o=dm(e.c,r,t,n);Qr(e.c,r,t,n),r.lastRatio[t]=o/r.outsideUsd[t]}var gU=1e-6;function mm(e){let r=e.causes.nodes,t=et(r.length),n=et(r.length),o=et(r.length);for(let s of r){let a=_f(e.c,e.causes,s.judged);xU(e,s,a.shares);for(let[i,u]of a.shares)Me(t,i,u);a.layersUsd.forEach((i,u)=>Me(n,u,i)),s.main>=0&&Pf(e.c,e.causes,s,o);for(let i of[t,n,o])kf(i)}return vU(e,rt(t),rt(n),rt(o))}function vU(e,r,t,n){let o=e.causes.nodes,s=o.map(i=>UU(e,i,w(e.c,e,e.real.published.markUsd,i.bucket))),a=i=>Float64Array.from(o,i);return{count:o.length,bucket:Int32Array.from(o,i=>i.bucket),generation:Uint8Array.from(o,i=>i.generation),cause:Uint8Array.from(o,i=>i.cause),fall:Uint8Array.from(o,i=>i.fall),triggerTick:Uint32Array.from(o,i=>i.tick),firstActionTick:Uint32Array.from(o,i=>i.firstActionTick),leadInstrument:Uint16Array.from(o,i=>i.leadInstrument),leadSide:Int8Array.from(o,i=>i.leadSide),notionalUsd:a(i=>i.notionalUsd),equityUsd:a(i=>i.equityUsd),maintenanceUsd:a(i=>i.maintenanceUsd),markLossUsd:a(i=>i.markLossUsd),shareStart:r.start,shareNode:r.number,shareUsd:r.usd,layerStart:t.start,layerUsd:t.usd,parentStart:n.start,parentNode:n.number,parentUsd:n.usd,lossUsd:a((i,u)=>s[u]?.lossUsd??0),paidMarginUsd:a((i,u)=>s[u]?.marginUsd??0),paidFundUsd:a(i=>i.paidFundUsd),paidVaultUsd:a(i=>i.paidVaultUsd),paidSocialisedUsd:a(i=>i.paidSocialisedUsd),unresolvedUsd:a((i,u)=>s[u]?.unresolvedUsd??0),forgoneUsd:a(i=>i.forgoneUsd),adlNotionalUsd:a(i=>i.adlNotionalUsd)}}function xU(e,r,t){let n=t.reduce((s,[,a])=>s+a,0),o=t.reduce((s,[,a])=>s+Math.abs(a),1);Math.abs(n-r.markLossUsd)<=gU*o||N(e,"cause shares sum to the mark loss",`bucket ${r.bucket}: ${n} of ${r.markLossUsd}`)}function UU(e,r,t){let{c:n}=e,o=r.bucket,s=n.bucketCollateralUsd[o]-(e.bucketWithdrawnUsd.get(o)??0);for(let u=n.bucketStart[o];u<n.bucketStart[o+1];u+=1){let c=n.indexUsd[n.positionInstrument[u]];s+=n.sizeBase[u]*(c-n.entryUsd[u])}let a=Math.max(0,-t-r.unresolvedUsd),i=s-Math.max(0,t);return{lossUsd:i+r.deficitUsd+a,marginUsd:i,unresolvedUsd:r.unresolvedUsd+a}}var I={recovered:1,reduced:2,stoppedOut:4,deleveraged:8,bankrupt:16,takenOver:32};function pm(e,r,t){return r&&t<0?"underwater":e&I.takenOver?"taken-over":e&I.bankrupt?"bankrupt":e&I.reduced&&!r?"liquidated":e&I.deleveraged?"deleveraged":e&I.stoppedOut?"stopped-out":e&I.reduced?"reduced":e&I.recovered?"recovered":"untouched"}var kU=1e-12,SU=1e-6;function ft(e,r,t=-1){let n=0;for(let o=0;o<e.c.count;o+=1){let s=r.sizeBase[o];s===0||t>=0&&o!==t||(n+=s*(e.real.published.markUsd[o]-r.entryUsd[o]))}return n}function re(e,r){let t=0;for(let n=0;n<e.c.count;n+=1)t+=Math.abs(r.sizeBase[n])*e.real.published.markUsd[n];return t}var ao=e=>e.sizeBase.some(r=>r!==0);function mt(e,r,t,n,o){if(!(t<=0))for(let s=0;s<e.c.count;s+=1){let a=r.sizeBase[s];if(a===0)continue;let i=r.largestBase[s],u=Math.min(Math.abs(a),t*e.c.tickMs*i/1e3);if(bm(e,s,u,i))continue;let c=W(e.c,e.real,s,e.depth[s],-Math.sign(a)*u);if(c.exhausted&&(e.totals.bookExhausted=!0),c.sizeBase===0)continue;ze(e,s,c,AU(r,s));let d=a+c.sizeBase,l=bm(e,s,Math.abs(d),i)?-a:c.sizeBase,f=ct(r,s,l,c.averageUsd);Fe(e,s,-l,c.averageUsd),k(e,"shed",-1,s,n,l,c.averageUsd,f),o(s,f)}}function bm(e,r,t,n){return t<kU*n||t*e.real.published.markUsd[r]<SU}function AU(e,r){let t=[...e.parts[r]],n=t.reduce((o,[,s])=>o+s,0);return t.map(([o,s])=>({node:o,share:s/n}))}function pt(e,r,t,n,o){let s=r<0?"bankruptcy":e.c.scenario.venue.adl?.price,a=s==="mark"?n.markUsd:s==="previousMark"?e.real.previous.markUsd[t]:o;return n.side>0?Math.max(a,Math.min(n.entryUsd,n.markUsd)):Math.min(a,Math.max(n.entryUsd,n.markUsd))}function ym(e,r){let t=new Int32Array(e);for(let a=0;a<e;a+=1)t[a]=a;let n=e,o=[],s=a=>{let i=t[a],u=a;for(let c=2*u+1;c<n&&(c+1<n&&r(t[c+1],t[c])&&(c+=1),!!r(t[c],i));c=2*u+1)t[u]=t[c],u=c;t[u]=i};for(let a=(e>>1)-1;a>=0;a-=1)s(a);return{at(a){for(;o.length<=a;){if(n===0)return-1;o.push(t[0]),n-=1,t[0]=t[n],n>0&&s(0)}return o[a]}}}var io=Number.NEGATIVE_INFINITY,fr={pnlLeverage:(e,r)=>{if(r.equityUsd<=0)return io;let t=r.side*(r.markUsd-r.entryUsd)/r.entryUsd,n=r.sizeBase*r.markUsd/r.equityUsd;return t>0?t*n:t/n},pnlMargin:(e,r)=>r.equityUsd<=0?io:Math.max(0,r.side*(r.markUsd-r.entryUsd)*r.sizeBase)/Math.max(1,r.collateralUsd)*r.maintenanceUsd/r.equityUsd,ratioLeverage:(e,r)=>r.equityUsd<=0?io:(r.side>0?r.markUsd/r.entryUsd:r.entryUsd/r.markUsd)*r.sizeBase*r.markUsd/r.equityUsd,size:(e,r)=>r.sizeBase*r.markUsd,random:(e,r)=>-Ll(e.c.scenario.seed,2,0,r.position,2*e.tick)},mr={proRata:(e,r)=>Ge(e.map(t=>t.leftBase),e.map(t=>t.leftBase),r),pnlProRata:(e,r)=>{let t=e.map(i=>Math.max(0,i.side*(i.markUsd-i.entryUsd)*i.leftBase)),n=e.map(i=>i.leftBase),o=Ge(t,n,r),s=r-o.reduce((i,u)=>i+u,0);if(s<=0)return o;let a=e.map((i,u)=>i.leftBase-o[u]);return Ge(a,a,s).map((i,u)=>i+o[u])},cappedProRata:(e,r,t)=>{let n=e.map(o=>Math.max(0,Math.min(o.leftBase,t*o.sizeBase-o.takenBase)));return Ge(e.map(o=>o.leftBase),n,r)},leverageDraining:(e,r)=>wU(e,r)};function Ge(e,r,t){let n=e.map(()=>0),o=e.map((a,i)=>a>0&&r[i]>0),s=t;for(;;){let a=e.reduce((u,c,d)=>o[d]?u+c:u,0);if(!(a>0)||!(s>0))return n;let i=[];if(e.forEach((u,c)=>{o[c]&&s*u/a>=r[c]&&i.push(c)}),i.length===0)return e.forEach((u,c)=>{o[c]&&(n[c]=s*u/a)}),n;for(let u of i)n[u]=r[u],s-=r[u],o[u]=!1}}function wU(e,r){let t=e.map(()=>0),n=r,o=e.map((c,d)=>d).filter(c=>e[c].equityUsd<=0);o.sort((c,d)=>e[d].leftBase-e[c].leftBase||c-d);for(let c of o)t[c]=Math.min(n,e[c].leftBase),n-=t[c];if(n<=0)return t;let s=e.map((c,d)=>({n:d,q:c.leftBase,perLeverage:c.equityUsd/c.markUsd})).filter(c=>c.perLeverage>0&&c.q>0).sort((c,d)=>d.q/d.perLeverage-c.q/c.perLeverage||c.n-d.n),a=0,i=0,u=0;for(let c=0;c<s.length;c+=1){a+=s[c]?.q,i+=s[c]?.perLeverage,u=Math.max(0,(a-n)/i);let d=s[c+1];if(!d||u>=d.q/d.perLeverage)break}for(let c of s)t[c.n]=Math.min(c.q,Math.max(0,c.q-u*c.perLeverage));return t}function hm(e,r,t,n){let o=r*2+(t>0?1:0),s=e.adlQueues.get(o);if(s)return s;let a=IU(e,r,t),i=[],u=l=>{let f=a[l],m=i[l]??{...gm(e,f,t),leftBase:0,takenBase:0};return i[l]=m,m.leftBase=Math.abs(e.sizeBase[f]),m},c=MU(e,a,t,n),d={scores:c,order:uo(c),who:u,all:()=>Array.from(a,(l,f)=>u(f))};return e.adlQueues.set(o,d),d}function MU(e,r,t,n){if(!(n in fr))return new Float64Array(0);let o=fr[n],s=new Float64Array(r.length),a=gm(e,r[0]??0,t);for(let i=0;i<s.length;i+=1)s[i]=o(e,vm(a,e,r[i],t));return s}function uo(e){return ym(e.length,(r,t)=>{let n=e[r],o=e[t];return n===o?r<t:n>o})}function IU(e,r,t){let{c:n}=e,o=n.instrumentStart[r],s=n.instrumentStart[r+1],a=new Int32Array(s-o),i=0;for(let u=o;u<s;u+=1){let c=n.byInstrument[u],d=EU(e,c);(t>0?!(d>0):!(d<0))||(a[i]=c,i+=1)}return a.subarray(0,i)}function EU({c:e,isChanged:r,t5:t,sizeBase:n},o){let s=e.positionBucket[o],a=r[s]===1?t.get(s):void 0;return a?a.sizes[o-e.bucketStart[s]]:n[o]}function gm(e,r,t){return vm({...{position:0,bucket:0,sizeBase:0,side:0,entryUsd:0,markUsd:0},equityUsd:0,collateralUsd:0,maintenanceUsd:0},e,r,t)}function vm(e,r,t,n){let{c:o}=r,s=o.positionBucket[t],a=o.bucketStart[s],i=o.bucketStart[s+1],u=r.isChanged[s]===1?r.t5.get(s):void 0,c=u?u.sizes:r.sizeBase,d=u?a:0,l=r.real.published.markUsd,f=u?u.collateralUsd:r.collateralUsd[s],m=0;e.collateralUsd=f;for(let p=a;p<i;p+=1){let b=c[p-d];if(b===0)continue;let h=o.positionInstrument[p],g=l[h];f+=b*(g-o.entryUsd[p]),m+=V(o.tiers[h],Math.abs(b)*g)}return e.position=t,e.bucket=s,e.sizeBase=Math.abs(c[t-d]),e.side=n,e.entryUsd=o.entryUsd[t],e.markUsd=l[o.positionInstrument[t]],e.equityUsd=f,e.maintenanceUsd=m,e}var FU=1e-9;function We(e,r){if(e.openPositions[r]>0)return;let t=-e.collateralUsd[r];if(t<FU*NU(e,r))return;T(e,r,I.bankrupt),k(e,"deficit",r,-1,-1,t),e.totals.deficitUsd+=t;let n=$(e.causes,r);n&&(n.deficitUsd+=t),lt(e,r,TU(e,r,t),t,o=>{P(e,r,o),n&&(n.paidFundUsd+=o)})}function TU(e,r,t){let{c:n}=e,o=n.bucketStart[r],s=e.firstActions.get(r)?.positionUsd??[],a=0;for(let u of s)a+=u;if(!(a>0))return[{instrument:e.lastClosedInstrument.get(r)??0,usd:t}];let i=[];return s.forEach((u,c)=>{i.push({instrument:n.positionInstrument[o+c],usd:t*(u/a)})}),i}function NU(e,r){let{c:t}=e,n=0;for(let o=t.bucketStart[r];o<t.bucketStart[r+1];o+=1)n+=Math.abs(t.sizeBase[o])*t.indexUsd[t.positionInstrument[o]];return n}var BU=["pnlLeverage","pnlMargin","ratioLeverage","size","random","proRata","pnlProRata","cappedProRata","leverageDraining"];function Um(){return{open:new Map,waves:[]}}function km(e,r,t,n){let o=r*2+(t>0?1:0),s=e.open.get(o);if(s)return s;let a=Float64Array.from(n,u=>u.leftBase),i={instrument:r,side:t,all:n,startBase:a,residues:[],closed:[]};return e.open.set(o,i),i}function Sm(e,r){for(let t of r.open.values()){let n=e.real.published.markUsd[t.instrument],o=t.residues.reduce((a,i)=>a+Math.max(0,t.side*(i.bankruptcyUsd-n))*i.sizeBase,0),s=BU.map(a=>[a,xm(t,_U(e,t,a),o)]);r.waves.push({tick:e.tick,instrument:t.instrument,side:t.side,residueBase:t.residues.reduce((a,i)=>a+i.sizeBase,0),neededUsd:o,acted:xm(t,t.closed,o),under:Object.fromEntries(s)})}r.open.clear()}function _U(e,r,t){let n=e.c.scenario.venue.adl?.cap??1,o=r.all.map((u,c)=>({...u,leftBase:r.startBase[c],takenBase:0})),s=t in fr?fr[t]:null,a=s?uo(Float64Array.from(o,u=>s(e,u))):null,i=[];for(let{party:u,sizeBase:c,bankruptcyUsd:d}of r.residues){let l=(m,p)=>{let b=o[m];p>0&&(b.leftBase-=p,b.takenBase+=p,i.push({n:m,quantity:p,priceUsd:pt(e,u,r.instrument,b,d)}))},f=c;if(a===null){mr[t](o,c,n).forEach((m,p)=>{let b=Math.min(m,f,o[p].leftBase);l(p,b),f-=b});continue}for(let m=0;f>0;m+=1){let p=a.at(m);if(p<0)break;let b=Math.min(f,o[p].leftBase);l(p,b),f-=b}}return i}function xm(e,r,t){let n=new Float64Array(e.all.length),o=new Float64Array(e.all.length);for(let c of r){let d=e.all[c.n];n[c.n]=n[c.n]+c.quantity,o[c.n]=o[c.n]+d.side*(d.markUsd-c.priceUsd)*c.quantity}let s=e.all.map((c,d)=>Math.max(0,c.side*(c.markUsd-c.entryUsd)*e.startBase[d])),a=s.map((c,d)=>d).filter(c=>s[c]>0),i=a.reduce((c,d)=>c<0||s[d]>s[c]?d:c,-1),u=o.reduce((c,d)=>c+d,0);return{closedBase:n.reduce((c,d)=>c+d,0),accounts:n.reduce((c,d)=>c+(d>0?1:0),0),takenUsd:u,overshootUsd:u-t,largestHaircut:i<0?null:a.reduce((c,d)=>Math.max(c,o[d]/s[d]),0),topWinnerSurvival:i<0?null:1-n[i]/e.startBase[i],gini:i<0?null:OU(a.map(c=>Math.max(0,o[c])))}}function OU(e){let r=Float64Array.from(e).sort(),t=r.reduce((o,s)=>o+s,0);return t>0?r.reduce((o,s,a)=>o+(2*(a+1)-r.length-1)*s,0)/(r.length*t):0}var RU=1e-9;function bt(e,r,t,n,o){let{adl:s}=e.c.scenario.venue;if(!s)return;let a=Math.sign(n),i=Math.abs(n),u=(l,f,m,p)=>{let b=c.who(l),h=PU(e,r,t,b,f,o,m,p);h.quantity!==0&&(i-=h.quantity,d?.closed.push({n:l,quantity:h.quantity,priceUsd:h.priceUsd}),r.closed(a*h.quantity,h.priceUsd))},c=hm(e,t,-a,s.rank),d=e.regret?km(e.regret,t,a,c.all()):null;if(d?.residues.push({party:r.bucket,sizeBase:i,bankruptcyUsd:o}),s.rank in mr)mr[s.rank](c.all(),i,s.cap).forEach((f,m)=>{u(m,Math.min(f,i),m,f)});else for(let l=0;i>0;l+=1){let f=c.order.at(l);if(f<0)break;let m=c.scores[f];u(f,Math.min(i,c.who(f).leftBase),l,Number.isFinite(m)?m:0)}}function PU(e,{bucket:r,acts:t},n,o,s,a,i,u){if(Ee(e,o.position,s))return{quantity:0,priceUsd:0};t?.();let c=pt(e,r,n,o,a),d=o.side*(o.markUsd-c)*s;s>o.leftBase*(1+RU)&&N(e,"ADL never flips",`${s} of ${o.leftBase}`),e.c.positionInstrument[o.position]!==n&&N(e,"ADL stays on the instrument",String(o.position)),de(e,o.position,-o.side*s,c),o.leftBase=Math.abs(e.sizeBase[o.position]),o.takenBase+=s,T(e,o.bucket,I.deleveraged);let{totals:l}=e;l.adlNotionalUsd+=s*o.markUsd,l.adlForgoneUsd+=d,l.adlBuckets.add(o.bucket),l.adlFirstMs??=e.tMs,l.grossFlowUsd+=s*c;let f=$(e.causes,r);return f&&(f.forgoneUsd+=d,f.adlNotionalUsd+=s*o.markUsd),k(e,"adl",o.bucket,n,r,-o.side*s,c,d,i,u),We(e,o.bucket),{quantity:s,priceUsd:c}}var pr=-1,Am=-2,CU=1e-12;function wm(e){if(e.pendingDeficits.length===0)return;let r=e.pendingDeficits;e.pendingDeficits=[];for(let t=0;t<e.c.count;t+=1){let n=r.filter(i=>i.instrument===t),o=n.reduce((i,u)=>i+u.amountUsd,0);if(o<=0)continue;let s=HU(e,t,o),a=o-s<=CU*o?o:s;e.totals.socialisedUsd+=a;for(let i of n)LU(e,i,a/o)}}function LU(e,r,t){let n=r.amountUsd*t,o=r.amountUsd-n,s=$(e.causes,r.bucket);r.bucket>=0?P(e,r.bucket,n):r.bucket===pr?e.vaultCashUsd+=n:qU(e,r.instrument,n),s&&(s.paidSocialisedUsd+=n,s.unresolvedUsd+=o),!(o<=0)&&(r.bucket===pr&&(e.vaultUnpaidUsd+=o),e.totals.unresolvedUsd+=o,k(e,"loss-unresolved",Math.max(-1,r.bucket),r.instrument,-1,o))}function qU(e,r,t){e.fundOwedUsd[r]=e.fundOwedUsd[r]-t}function HU(e,r,t){switch(e.c.scenario.venue.socialise){case"none":return 0;case"gains":return DU(e,r,t);case"openInterest":return zU(e,r,t)}}function Mm(e,r){let{c:t}=e,n=[];for(let o=t.instrumentStart[r];o<t.instrumentStart[r+1];o+=1){let s=t.byInstrument[o];e.sizeBase[s]!==0&&n.push(s)}return n}function DU(e,r,t){let n=e.real.published.markUsd[r],o=Mm(e,r).map(i=>({p:i,gainUsd:e.sizeBase[i]*(n-e.entryUsd[i])-(e.haircutUsd.get(i)??0)})).filter(i=>i.gainUsd>0),s=o.reduce((i,u)=>i+u.gainUsd,0),a=Math.min(1,t/s);for(let{p:i,gainUsd:u}of o){let c=u*a;c<=u||N(e,"a haircut is at most the gain",`${c} of ${u}`),e.haircutUsd.set(i,(e.haircutUsd.get(i)??0)+c),Im(e,i,r,c,u)}return Math.min(s,t)}function zU(e,r,t){let n=Mm(e,r),o=n.map(i=>Math.abs(e.sizeBase[i])),s=n.map(i=>Math.max(0,w(e.c,e,e.real.published.markUsd,e.c.positionBucket[i]))),a=Ge(o,s,t);return n.forEach((i,u)=>{a[u]>0&&Im(e,i,r,a[u],o[u])}),Math.min(t,a.reduce((i,u)=>i+u,0))}function Im(e,r,t,n,o){let s=e.c.positionBucket[r];e.sizeBase[r]===0&&N(e,"nobody without an open position pays",`position ${r}`),P(e,s,-n),e.totals.grossFlowUsd+=n,k(e,"socialised",s,t,-1,n,o)}var co=1e-9,le=e=>e.vaultCashUsd+ft(e,e.vault);function Em(e){let{vault:r}=e.c.scenario.venue;return r!==void 0&&le(e)>=co*r.capitalUsd}var Fm=e=>(e.c.scenario.venue.vault?.capacityUsd??0)-re(e,e.vault);function Tm(e,r){let{c:t}=e,{vault:n}=t.scenario.venue,o=e.real.published.markUsd;if(!n||!Em(e))return!1;let s=w(t,e,o,r),a=G(t,e,o,r);if(!(s<n.takeoverShare*F(t,e,o,r))||a>Fm(e))return!1;K(e,r,"taken-over"),T(e,r,I.takenOver);for(let c=t.bucketStart[r];c<t.bucketStart[r+1];c+=1){let d=e.sizeBase[c];if(d===0)continue;let l=o[t.positionInstrument[c]];e.vaultCashUsd+=cr(e,e.vault,c,d,l)}let i=e.collateralUsd[r];P(e,r,-i),e.vaultCashUsd+=i;let u=$(e.causes,r);return u&&i<0&&(u.deficitUsd-=i,u.paidVaultUsd-=i),k(e,"vault-took-over",r,-1,-1,s,a),!0}function Nm(e,r,t,n,o){if(!Em(e))return;let s=e.c.positionInstrument[t],a=e.real.published.markUsd[s],i=Math.min(Math.abs(n),Math.max(0,Fm(e))/a);if(i*a<1e-6)return;let u=Math.sign(n)*i;K(e,r,"liquidated"),T(e,r,I.reduced),e.vaultCashUsd+=cr(e,e.vault,t,u,o),k(e,"vault-took",r,s,-1,u,o,a)}function Bm(e){let{vault:r}=e.c.scenario.venue;if(!r)return;mt(e,e.vault,r.shedPerSecond,0,(n,o)=>{e.vaultCashUsd+=o});let t=le(e);e.totals.vaultMinEquityUsd=Math.min(e.totals.vaultMinEquityUsd,t),t<-co*r.capitalUsd&&GU(e,r.capitalUsd,t)}function GU(e,r,t){De(e);let n=re(e,e.vault),o=e.vault.sizeBase.map((s,a)=>Math.abs(s)*e.real.published.markUsd[a]);o.forEach((s,a)=>{let i=e.vault.sizeBase[a];if(i===0)return;let u=e.real.published.markUsd[a],c=Math.max(0,u-t*s/n/i);bt(e,{bucket:pr,closed:(l,f)=>{e.vaultCashUsd+=ct(e.vault,a,-l,f)}},a,i,c)}),WU(e,r,o,n)}function WU(e,r,t,n){let o=-le(e)-e.vaultUnpaidUsd;if(o<=co*r)return;e.totals.deficitUsd+=o,k(e,"deficit",-1,-1,-1,o);let s=Array.from(t,(a,i)=>({instrument:i,usd:n>0?o*a/n:i===0?o:0}));lt(e,pr,s,o,a=>{e.vaultCashUsd+=a})}function _m(e){let r=()=>new Float64Array(e.ticks*e.count),t=()=>new Float64Array(e.ticks);return{ticks:e.ticks,instruments:e.count,outsideUsd:r(),indexUsd:r(),markUsd:r(),bookUsd:r(),lastUsd:r(),depth:r(),consumedBase:r(),shockMarkUsd:r(),shockBookUsd:r(),fundUsd:t(),vaultEquityUsd:t(),inventoryUsd:t()}}function Om(e,r){let{c:t,real:n,tick:o}=e,s=e.shadows[0]??n;for(let a=0;a<t.count;a+=1){let i=o*t.count+a;r.outsideUsd[i]=n.outsideUsd[a],r.indexUsd[i]=Ae(t,n,a),r.markUsd[i]=n.published.markUsd[a],r.bookUsd[i]=L(n,a),r.lastUsd[i]=D(t,n,a),r.depth[i]=e.depth[a],r.consumedBase[i]=ue(n,a),r.shockMarkUsd[i]=s.published.markUsd[a],r.shockBookUsd[i]=L(s,a)}r.fundUsd[o]=ee(e),r.vaultEquityUsd[o]=t.scenario.venue.vault?le(e):0,r.inventoryUsd[o]=re(e,e.vault)+re(e,e.fundInventory)}function Rm(e,r){if(r===e.ticks)return e;let t=Object.entries(e).map(([n,o])=>o instanceof Float64Array?[n,o.slice(0,o.length/e.ticks*r)]:[n,n==="ticks"?r:o]);return Object.fromEntries(t)}function Pm(e,r,t,n){if(e.firstActions.has(r))return!1;let{c:o}=e,{markUsd:s}=e.real.published,a=[],i=[];for(let u=o.bucketStart[r];u<o.bucketStart[r+1];u+=1){let c=e.sizeBase[u];a.push(c),i.push(c===0?0:z(o,e,s,u))}return e.firstActions.set(r,{markUsd:s,equityUsd:t,maintenanceUsd:n,sizeBase:a,positionUsd:i}),!0}function Cm(e,r,t,n,o){let{markUsd:s,equityUsd:a,maintenanceUsd:i}=t;t.sizeBase.forEach((u,c)=>{if(u===0)return;let d=e.bucketStart[r]+c,l=e.positionInstrument[d],f=s[l],m=t.positionUsd[c],p=a-u*f-(i-m);n[d]=ur(e.tiers[l],u,p,f),o[d]=Qn(f,u,a,m/i)})}var br="0.1.0";var $U=1e-6;function Lm(e,r,t){let{c:n}=e,o=em(e.log),s=e.tick+1,a=Rm(r,s),i=lo(e,()=>VU(e)),u=lo(e,()=>YU(e,i())),c=lo(e,()=>mm(e)),d,l=()=>(d??=rm(o),d);return{engine:br,scenarioHash:n.scenarioHash,get digest(){return l()},tickMs:n.tickMs,horizonMs:n.scenario.clock.horizonMs,instrumentIds:n.ids,summary:jU(e,a,s,t),series:a,log:o,heldAccount:e.heldAccount,waves:e.regret?.waves??null,get buckets(){return i()},get accounts(){return u()},get nodes(){return c()},get breaches(){return c(),e.breaches}}}function lo(e,r){let t;return()=>{if(t===void 0){if(e.reused)throw new RangeError("read the tables of a run before the next run of its runner");t=r()}return t}}function VU(e){let{c:r}=e,{markUsd:t}=e.real.published,n=KU(e),o=new Float64Array(r.bucketCount),s=new Uint8Array(r.bucketCount);for(let a=0;a<r.bucketCount;a+=1){let i=w(r,e,t,a),u=e.openPositions[a]>0;o[a]=i,s[a]=Yl.indexOf(pm(e.marksOfFate[a],u,i))}return{count:r.bucketCount,account:r.bucketAccount.slice(),isolated:r.bucketIsolated.slice(),openingCollateralUsd:r.bucketCollateralUsd.slice(),collateralUsd:e.collateralUsd.slice(),equityUsd:o,outcome:s,node:e.causes.nodeOf.slice(),positionStart:r.bucketStart.slice(),positionInstrument:r.positionInstrument.slice(),openingSizeBase:r.sizeBase.slice(),entryUsd:r.entryUsd.slice(),sizeBase:e.sizeBase.slice(),...n}}function KU(e){let{c:r}=e,{markUsd:t}=e.real.published,n=new Float64Array(r.positionCount).fill(Number.NaN),o=new Float64Array(r.positionCount).fill(Number.NaN);for(let[s,a]of e.firstActions)Cm(r,s,a,n,o);for(let s=0;s<r.bucketCount;s+=1){if(e.openPositions[s]===0)continue;let a=r.bucketStart[s],i=st(r,e,t,s);for(let u=0;u<i.length;u+=1)e.sizeBase[a+u]!==0&&(o[a+u]=i[u],n[a+u]=Ie(r,e,t,a+u))}return{liquidationPriceUsd:n,bankruptcyPriceUsd:o}}function YU(e,r){let{c:t}=e,n=new Uint8Array(t.accountCount),o=new Float64Array(t.accountCount);for(let[s,a]of e.withdrawnUsd)o[s]=a;return r.outcome.forEach((s,a)=>{let i=t.bucketAccount[a];n[i]=Math.max(n[i],s)}),{count:t.accountCount,written:t.accounts.written,drawn:t.accounts.drawn,outcome:n,idleUsd:e.idleUsd.slice(),withdrawnUsd:o}}function jU(e,r,t,n){let{c:o,totals:s}=e,{venue:a}=o.scenario,i=QU(e);return{stop:XU(e,n,i),ticks:t,liquidated:JU(e),fund:{startUsd:e.openingFundUsd,minUsd:s.fundMinUsd,endUsd:ee(e),emptyAtMs:s.fundEmptyAtMs},vault:a.vault?{startUsd:a.vault.capitalUsd,minEquityUsd:s.vaultMinEquityUsd,equityUsd:le(e),inventoryUsd:re(e,e.vault)}:null,adl:{accounts:new Set([...s.adlBuckets].map(u=>o.bucketAccount[u])).size,notionalUsd:s.adlNotionalUsd,forgoneUsd:s.adlForgoneUsd,firstAtMs:s.adlFirstMs},deficitUsd:s.deficitUsd,socialisedUsd:s.socialisedUsd,unresolvedUsd:s.unresolvedUsd,openDeficitUsd:i,feesUsd:{fund:e.feesToFundUsd,venue:e.venueCashUsd},refusedWithdrawalUsd:s.refusedWithdrawalUsd,droppedFlowBase:fo(e,u=>s.droppedFlowBase[u]),prices:fo(e,u=>({indexUsd:Ae(o,e.real,u),markUsd:e.real.published.markUsd[u],bookUsd:L(e.real,u),lastUsd:D(o,e.real,u)})),amplification:fo(e,u=>ZU(o.indexUsd[u],r,u)),conservation:{cashResidualUsd:no(e),sizeResidualBase:to(e).residualBase,grossFlowUsd:s.grossFlowUsd},unresolvedBuckets:e.unresolvedReported.size}}function fo(e,r){return Object.fromEntries(e.c.ids.map((t,n)=>[t,r(n)]))}function QU(e){let{c:r}=e,t=0,n=s=>{let a=w(r,e,e.real.published.markUsd,s);a<0&&e.openPositions[s]>0&&(t-=a)};for(let s of e.changed.slice().sort((a,i)=>a-i))n(s);if(e.heldAccount>=0){let s=r.accountStart[e.heldAccount+1];for(let a=r.accountStart[e.heldAccount];a<s;a+=1)e.isChanged[a]===0&&n(a)}let o=re(e,e.vault)>0?le(e):0;return o<0?t-o:t}function XU(e,r,t){return e.totals.unresolvedUsd>0||t>$U?"loss-unresolved":e.totals.bookExhausted?"book-exhausted":r?"settled":"horizon"}function JU(e){let r=new Set,t=0,n=[];for(let o of e.causes.nodes){for(;n.length<=o.generation;)n.push(0);n[o.generation]=n[o.generation]+1}for(let o of e.changed.slice().sort((s,a)=>s-a))e.marksOfFate[o]&(I.reduced|I.takenOver)&&(r.add(e.c.bucketAccount[o]),t+=e.firstTriggerNotionalUsd.get(o)??0);return{accounts:r.size,notionalUsd:t,generations:n}}function ZU(e,r,t){let n=0,o=0;for(let s=t;s<r.bookUsd.length;s+=r.instruments){let a=r.bookUsd[s]/e-1,i=r.shockBookUsd[s]/e-1;Math.abs(a)>Math.abs(n)&&(n=a),Math.abs(i)>Math.abs(o)&&(o=i)}return o===0?null:n/o}var mo=1e-9;function qm(e){let{published:r}=e.real,t=e.seenMarkUsd;for(let n=0;n<e.c.count;n+=1){let o=r.markUsd[n];Math.abs(o-t[n])>mo*t[n]&&(e.lastMarkChangeMs=e.tMs),t[n]=o}}function Hm(e){let{c:r}=e,{venue:t}=r.scenario;return e.tMs<r.exogenous.endsAtMs||e.tMs-e.lastMarkChangeMs<2*t.mark.intervalMs||e.queue.some(n=>!n.rest)||(t.vault?.shedPerSecond??0)>0&&ao(e.vault)||t.fund?.takesPositions&&t.fund.shedPerSecond>0&&ao(e.fundInventory)||e.real.pending.length>0?!1:!ek(e)}function ek(e){let{c:r,real:t}=e;if(!r.spills)return!1;for(let n=0;n<r.lagTicks;n+=1)for(let o=0;o<r.count;o+=1){let s=t.history[n*r.count+o];if(Math.abs(s-t.distance[o])>mo&&tk(e,o))return!0}return rk(e)}function rk(e){let{c:r,real:t}=e,n=(e.tick+1)%r.lagTicks*r.count;for(let o=0;o<r.count;o+=1){let s=0;for(let u=0;u<r.count;u+=1)s+=r.spillCoefficient[o*r.count+u]*t.history[n+u];let a=r.indexUsd[o]*e.factors[o]*(1+s),i=t.outsideUsd[o];if(Math.abs(Math.max(a,r.priceFloorUsd[o])-i)>mo*i)return!0}return!1}function tk(e,r){let{c:t}=e;for(let n=0;n<t.count;n+=1)if(t.spillCoefficient[n*t.count+r]!==0)return!0;return!1}function Dm(e){let r=e.c.scenario.venue.fundingIntervalMs;if(r===void 0||e.tMs===0||e.tMs%r!==0)return;let{c:t}=e;for(let n=0;n<t.count;n+=1){let o=t.fundingRate8h[n]*r/Wn;if(o===0)continue;let s=e.real.published.markUsd[n],a=0;for(let i=t.instrumentStart[n];i<t.instrumentStart[n+1];i+=1){let u=t.byInstrument[i],c=e.sizeBase[u];if(c===0)continue;let d=c*s*o;P(e,t.positionBucket[u],-d),e.totals.grossFlowUsd+=Math.abs(d),a+=d}e.bookQuoteUsd[n]=e.bookQuoteUsd[n]+a,k(e,"funding",-1,n,-1,o,s,a)}}var nk=1+1e-9;function zm(e,r){let{c:t}=e;for(let{account:n,amountUsd:o}of r){let s=t.accounts.isolated[n]===1,a=t.accountStart[n],i=e.real.published.markUsd,u=s?e.idleUsd[n]:w(t,e,i,a)-F(t,e,i,a)*nk,c=Math.max(0,Math.min(o,u));c>0&&(s?e.idleUsd[n]=e.idleUsd[n]-c:(P(e,a,-c),e.bucketWithdrawnUsd.set(a,(e.bucketWithdrawnUsd.get(a)??0)+c)),e.withdrawnUsd.set(n,(e.withdrawnUsd.get(n)??0)+c)),e.totals.refusedWithdrawalUsd+=o-c,k(e,"withdrawal",s?-1:a,-1,n,c,o-c)}}function Gm(e,r,t,n,o){let s=e.c.positionInstrument[t],a=Y(e,s);if(!a)return;let i=e.real.published.markUsd[s],u=Math.sign(n),c=ro(e,a)-Math.max(0,-ft(e,e.fundInventory,a.instrument));if(a.stopped||c<0)return;let d=u*(o-i),l=d>0?Math.min(Math.abs(n),c/d):Math.abs(n);if(l*i<1e-6)return;K(e,r,"liquidated"),T(e,r,I.reduced);let f=cr(e,e.fundInventory,t,u*l,o);k(e,"fund-took",r,s,-1,u*l,o,i),$m(e,s,f)}function Wm(e){let{fund:r}=e.c.scenario.venue;r?.takesPositions&&mt(e,e.fundInventory,r.shedPerSecond,1,(t,n)=>$m(e,t,n))}function $m(e,r,t){let n=Y(e,r);if(!n)return;let o=Math.max(0,-t-n.balanceUsd);lr(e,n,t+o),o!==0&&(e.fundOwedUsd[r]=e.fundOwedUsd[r]+o,e.totals.deficitUsd+=o,k(e,"deficit",-1,r,-1,o),e.pendingDeficits.push({bucket:Am,instrument:r,amountUsd:o}))}function yt(e,r,t,n){let{limit:o}=e.c.scenario.venue.liquidation;switch(o.kind){case"none":return $e(e,r,t);case"bankruptcy":return W(e.c,e.real,r,e.depth[r],-t,n);case"band":{let a=e.real.published.markUsd[r]*(1-Math.sign(t)*o.band);return W(e.c,e.real,r,e.depth[r],-t,a)}case"fundBounded":return po(e,r,t,n)}}function $e(e,r,t){return W(e.c,e.real,r,e.depth[r],-t)}var ok=50;function po(e,r,t,n){let o=$e(e,r,t),s=Y(e,r),a=s?dr(e,s):0,i=a<Te?0:a;if(Ve(o,n)<=i)return o;let u=0,c=Math.abs(o.sizeBase);for(let d=0;d<ok;d+=1){let l=(u+c)/2;Ve($e(e,r,Math.sign(t)*l),n)<=i?u=l:c=l}return{...$e(e,r,Math.sign(t)*u),exhausted:!1}}function Ve(e,r){return e.sizeBase*(e.averageUsd-r)}var sk=1e-6;function Km(e,r,t,n){if(Ee(e,r,t))return!1;let o=e.c.positionInstrument[r],s=e.sizeBase[r]-t,a=e.c.scenario.venue.liquidation.limit.kind==="fundBounded";bo(e,r,yt(e,o,t,n),n,a);let i=Vm(e,r,s);for(let c of e.c.scenario.venue.liquidation.residue){if(i===0)return!1;ak(e,c,r,i,n),i=Vm(e,r,s)}if(i===0)return!1;let u=e.c.positionBucket[r];return e.unresolvedReported.has(u)||k(e,"unresolved",u,o,-1,i),e.unresolvedReported.add(u),!0}function Vm(e,r,t){let n=e.sizeBase[r],o=n-t,s=e.real.published.markUsd[e.c.positionInstrument[r]];return Math.sign(o)!==Math.sign(n)||Math.abs(o)*s<sk?0:o}function ak(e,r,t,n,o){let{venue:s}=e.c.scenario,a=e.c.positionBucket[t],i=e.c.positionInstrument[t];switch(r){case"vault":Nm(e,a,t,n,o);return;case"fund":if(!s.fund)return;s.fund.takesPositions?Gm(e,a,t,n,o):bo(e,t,po(e,i,n,o),o,!0);return;case"adl":if(!s.adl||!uk(e,i,-Math.sign(n)))return;bt(e,ik(e,t),i,n,o);return;case"socialise":s.socialise!=="none"&&bo(e,t,$e(e,i,n),o,!1);return}}function ik(e,r){let t=e.c.positionBucket[r];return{bucket:t,acts:()=>{K(e,t,"liquidated"),T(e,t,I.reduced)},closed:(n,o)=>{de(e,r,-n,o)}}}function uk(e,r,t){let{c:n}=e;for(let o=n.instrumentStart[r];o<n.instrumentStart[r+1];o+=1)if(Math.sign(e.sizeBase[n.byInstrument[o]])===t)return!0;return!1}function bo(e,r,t,n,o){if(t.exhausted&&(e.totals.bookExhausted=!0),t.sizeBase===0)return;let{c:s}=e,a=s.positionBucket[r],i=s.positionInstrument[r],u=K(e,a,"liquidated");T(e,a,I.reduced);let c=-Ve(t,n),{feeUsd:d,extraUsd:l}=yo(e,t,c);ze(e,i,t,[{node:u,share:1}]),Fe(e,i,-t.sizeBase,t.averageUsd);let f=de(e,r,t.sizeBase,t.averageUsd),m=ck(e,a,i,d,l);k(e,"filled",a,i,-1,t.sizeBase,t.averageUsd,n,d,m,f),o&&-c>=Te&&dk(e,a,i,-c)}function yo(e,r,t){let{feeRate:n,surplusTo:o}=e.c.scenario.venue.liquidation,s=Math.min(n*Math.abs(r.sizeBase)*r.averageUsd,Math.max(0,t)),a=o==="fund"&&e.pools.length>0;return{feeUsd:s,extraUsd:a?Math.max(0,t-s):0}}function ck(e,r,t,n,o){let s=Y(e,t),a=s?n*e.c.scenario.venue.liquidation.feeShareToFund+o:0,i=n+o-a;return P(e,r,-(n+o)),s&&lr(e,s,a),e.venueCashUsd+=i,e.feesToFundUsd+=a,a}function dk(e,r,t,n){let o=dt(e,Y(e,t),n,r);P(e,r,o);let s=$(e.causes,r);s&&(s.deficitUsd+=o,s.paidFundUsd+=o)}function Ym(e,r){let{c:t}=e,n=[];for(let a=t.bucketStart[r];a<t.bucketStart[r+1];a+=1)e.sizeBase[a]!==0&&n.push(a);let o=lk[t.scenario.venue.liquidation.order];return n.map(a=>({p:a,key:o(e,a)})).sort((a,i)=>a.key-i.key||a.p-i.p).map(({p:a})=>a)}var lk={largestMaintenance:(e,r)=>-z(e.c,e,e.real.published.markUsd,r),largestLoss:(e,r)=>{let t=e.real.published.markUsd[e.c.positionInstrument[r]];return e.sizeBase[r]*(t-e.entryUsd[r])},mostLiquid:(e,r)=>{let t=e.c.positionInstrument[r],n=e.c.curves[t],o=ue(e.real,t),s=o-e.sizeBase[r]/e.depth[t];return Math.abs(J(n,s)-J(n,o))},proRata:()=>0};function yr(e,r,t,n,o=!1){e.queue.push({kind:r,id:t,dueMs:n,sequence:e.joinSequence,rest:o}),e.joinSequence+=1}function jm(e){let r=e.queue.filter(t=>t.dueMs<=e.tMs);return r.length===0?r:(e.queue=e.queue.filter(t=>t.dueMs>e.tMs),r.sort((t,n)=>t.dueMs-n.dueMs||t.sequence-n.sequence))}function hr(e,r,t){return{tokens:e===void 0?Number.POSITIVE_INFINITY:Qm(e,r,t)}}function gr(e,r,t,n){let o=e.tokens+r*t/1e3;e.tokens=Math.min(o,Qm(r,t,n))}function Qm(e,r,t){return Math.max(e,e*r/1e3,t)}var fk=0,go=1,ho=2;function Xm(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1){if(e.stopState[n]!==fk)continue;let o=t.position[n],s=e.sizeBase[o];if(s===0)continue;let a=e.c.positionInstrument[o],i=t.onLast[n]?D(e.c,e.real,a):e.real.published.markUsd[a];if(s*(i-t.triggerUsd[n])>0)continue;let u=t.bucket[n],c=e.tMs+mk(e,u)+r;e.stopState[n]=go,e.causes.nodeOf[u]<0&&e.causes.stopTriggers.set(n,Kf(e,n)),yr(e,"stop",n,c),k(e,"stop-triggered",u,a,t.number[n],t.triggerUsd[n],i,t.sizeBase[n],c)}}function mk(e,r){return e.c.scenario.accounts[e.c.bucketAccount[r]]?.orderLatencyMs??0}function Jm(e,r){let t=r.id;if(e.stopState[t]!==go)return;let{c:n}=e,o=n.stops.bucket[t],s=n.stops.position[t],a=n.positionInstrument[s],i=e.sizeBase[s];if(i===0){e.stopState[t]=ho;return}let u=pk(e,n.bucketAccount[o]);if(u&&u.tokens<1){e.queue.push(r);return}u&&(u.tokens-=1),e.stopState[t]=ho;let c=Math.min(n.stops.sizeBase[t],Math.abs(i));if(Ee(e,s,c))return;De(e);let d=W(n,e.real,a,e.depth[a],-Math.sign(i)*c);d.exhausted&&(e.totals.bookExhausted=!0);let l=n.stops.number[t];if(d.sizeBase===0){k(e,"stop-filled",o,a,l,0,0,c,0);return}let f=K(e,o,"stopped-out",e.causes.stopTriggers.get(t));T(e,o,I.stoppedOut),ze(e,a,d,[{node:f,share:1}]),Fe(e,a,-d.sizeBase,d.averageUsd);let m=de(e,s,d.sizeBase,d.averageUsd);k(e,"stop-filled",o,a,l,d.sizeBase,d.averageUsd,c-Math.abs(d.sizeBase),m),We(e,o)}function vo(e,r){let{stops:t}=e.c;for(let n=0;n<t.count;n+=1)if(t.bucket[n]===r){if(e.stopState[n]===go){let o=e.c.positionInstrument[t.position[n]];k(e,"missed-exit",r,o,t.number[n],t.triggerUsd[n],t.sizeBase[n])}e.stopState[n]=ho}}function pk(e,r){let t=Zm(e,r);if(!Number.isFinite(t))return;let n=e.accountTokens.get(r);return n||(n=hr(t,e.c.tickMs,1),e.accountTokens.set(r,n)),n}function Zm(e,r){let t=e.c.scenario.accounts[r]?.ordersPerSecond??Number.POSITIVE_INFINITY;return Math.min(t,e.c.exogenous.ordersPerSecond(e.tMs))}function ep(e){for(let[r,t]of e.accountTokens){let n=Zm(e,r);Number.isFinite(n)?gr(t,n,e.c.tickMs,1):e.accountTokens.delete(r)}}var xo=1+1e-9,bk=50;function np(e,r,t){let{c:n}=e,o=e.real.published.markUsd,s=e.tMs+n.scenario.venue.liquidation.latencyMs+t,a=r.map(i=>{let u=w(n,e,o,i),c=F(n,e,o,i);return{b:i,equityUsd:u,maintenanceUsd:c,shortfall:(c-u)/c}});a.sort((i,u)=>u.shortfall-i.shortfall||i.b-u.b);for(let{b:i,equityUsd:u,maintenanceUsd:c}of a)e.causes.nodeOf[i]<0&&e.causes.triggers.set(i,it(e,i,u,c)),e.firstTriggerNotionalUsd.has(i)||e.firstTriggerNotionalUsd.set(i,G(n,e,o,i)),ut(e,i),e.queued[i]=1,yr(e,"liquidation",i,s),k(e,"triggered",i,-1,-1,u,c,s)}function op(e,r){let t=r.id,{c:n}=e,o=e.real.published.markUsd;if(e.queued[t]=0,Z(e.watch,t),e.openPositions[t]===0)return;let s=w(n,e,o,t),a=F(n,e,o,t);if(s>a){rp(e,t,s,a);return}if(De(e),Tm(e,t)){vo(e,t);return}if(e.actionTokens.tokens<1||e.notionalTokens.tokens<=0){e.queued[t]=1,e.queue.push(r);return}Pm(e,t,s,a)&&vo(e,t);let i=G(n,e,o,t),u=yk(e,t,s,a);if(e.actionTokens.tokens-=1,e.notionalTokens.tokens-=i-G(n,e,o,t),We(e,t),e.openPositions[t]===0)return;let c=w(n,e,o,t),d=F(n,e,o,t);c>d?rp(e,t,c,d):(e.queued[t]=1,yr(e,"liquidation",t,e.tMs+n.tickMs,u))}function rp(e,r,t,n){T(e,r,I.recovered),k(e,"recovered",r,-1,-1,t,n)}function yk(e,r,t,n){let{size:o,order:s}=e.c.scenario.venue.liquidation,a=e.c.bucketStart[r],i=st(e.c,e,e.real.published.markUsd,r,t,n),u=(f,m)=>Km(e,f,Math.sign(e.sizeBase[f])*m,i[f-a]),c=Ym(e,r),d=f=>Math.abs(e.sizeBase[f]),l=(f,m)=>f.map(p=>u(p,m===1?d(p):m*d(p))).some(p=>p);switch(o.kind){case"full":return s==="proRata"?l(c,1):tp(e,r,c,1,u,d);case"fraction":{let f=s==="proRata"?c:c.slice(0,1);return l(f,hk(e,r,f,o))}case"toLowerTier":{let f=c[0];return u(f,gk(e,f))}case"restore":return tp(e,r,c,o.targetRatio*xo,u,f=>vk(e,r,f,i[f-a],o.targetRatio))}}function tp(e,r,t,n,o,s){let a=e.real.published.markUsd,i=!1;for(let u of t){if(w(e.c,e,a,r)>n*F(e.c,e,a,r))break;o(u,s(u))&&(i=!0)}return i}function hk(e,r,t,n){let o=e.real.published.markUsd,s=t.reduce((i,u)=>{let c=o[e.c.positionInstrument[u]];return i+Math.abs(e.sizeBase[u])*c},0),a=e.tMs-(e.lastFractionMs.get(r)??Number.NEGATIVE_INFINITY)<n.cooldownMs;return s<=n.aboveUsd||w(e.c,e,o,r)<=0||a?1:(e.lastFractionMs.set(r,e.tMs),n.fraction)}function gk(e,r){let t=e.c.positionInstrument[r],{fromUsd:n}=e.c.tiers[t],o=e.real.published.markUsd[t],s=Math.abs(e.sizeBase[r]),a=n.length-1;for(;a>0&&s*o<=n[a]*xo;)a-=1;return s-n[a]/o}function vk(e,r,t,n,o){let{c:s}=e,a=e.real.published.markUsd,i=s.positionInstrument[t],u=a[i],c=e.sizeBase[t],d=w(s,e,a,r),l=F(s,e,a,r)-z(s,e,a,t),f=b=>{let h=yt(e,i,Math.sign(c)*b,n),g=-Ve(h,n),{feeUsd:v,extraUsd:x}=yo(e,h,g),U=d-h.sizeBase*(h.averageUsd-u)-v-x+xk(e,i,-g),A=Math.abs(c+h.sizeBase),S=s.tiers[i];return U>o*(l+V(S,A*u))*xo},m=Math.abs(c);if(!f(m))return m;let p=0;for(let b=0;b<bk;b+=1){let h=(m+p)/2;f(h)?m=h:p=h}return m}function xk(e,r,t){if(e.c.scenario.venue.liquidation.limit.kind!=="fundBounded"||t<Te)return 0;let n=Y(e,r);return n?Math.min(t,dr(e,n)):0}var Uk=1e-13,kk=1e-12;function sp(e){let r=e.real.published.markUsd,t=[];for(let n of lf(e.c,e.watch,r))e.queued[n]===1||e.c.bucketAccount[n]===e.heldAccount||Uo(e,n,r)&&t.push(n);return t}function ap(e,r){let t={c:e,...r,entryUsd:e.entryUsd};for(let n=0;n<e.bucketCount;n+=1)Uo(t,n,e.indexUsd)&&Z(r.watch,n)}function ip(e,r){let{watch:t}=r,n={c:e,...r,entryUsd:e.entryUsd};t.seenMarkUsd.fill(Number.NaN);for(let o of t.due.splice(0))t.isDue[o]=0;for(let o of t.moved.splice(0))t.isMoved[o]=0,Uo(n,o,e.indexUsd)&&Z(t,o)}function Uo(e,r,t){let{c:n,watch:o}=e,s=n.bucketStart[r],a=n.bucketStart[r+1],i=e.openPositions[r];if(i===0){for(let d=s;d<a;d+=1)He(o,d);return!1}let u=w(n,e,t,r)-F(n,e,t,r);if(u<=0)return!0;let c=Uk*Sk(e,r,t);return n.highestRate>1||u<=c?Z(o,r):i===1?Ak(e,r,t,c):wk(e,r,t,u-c),!1}function Sk(e,r,t){let{c:n}=e,o=Math.abs(e.collateralUsd[r]);for(let s=n.bucketStart[r];s<n.bucketStart[r+1];s+=1){let a=t[n.positionInstrument[s]]+n.entryUsd[s];o+=Math.abs(e.sizeBase[s])*a}return o}function Ak(e,r,t,n){let{c:o,watch:s}=e;for(let a=o.bucketStart[r];a<o.bucketStart[r+1];a+=1){let i=e.sizeBase[a];if(i===0){He(s,a);continue}let u=o.positionInstrument[a],c=t[u],d=e.collateralUsd[r]-i*o.entryUsd[a],l=ur(o.tiers[u],i,d,c),f=i>0?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,m=n/Ik(e,i,u)+kk*c;Vn(s,a,u,i<0,Number.isNaN(l)?f:l+Math.sign(i)*m)}}function wk(e,r,t,n){let{c:o,watch:s}=e,a=o.bucketStart[r],i=o.bucketStart[r+1],u=0;for(let d=a;d<i;d+=1){let l=o.positionInstrument[d];u+=Mk(e,e.sizeBase[d],l)*t[l]*o.sigma[l]}let c=n/u;for(let d=a;d<i;d+=1){let l=e.sizeBase[d];if(l===0){He(s,d);continue}let f=o.positionInstrument[d],m=c*o.sigma[f];Vn(s,d,f,l<0,t[f]*(l<0?1+m:1-m))}}function Mk({c:e},r,t){return r>0?r*(1-e.lowestRates[t]):-r*(1+e.highestRates[t])}function Ik({c:e},r,t){return r>0?r*(1-e.highestRates[t]):-r*(1+e.lowestRates[t])}var Ek=1e-6,ko=class extends Error{constructor(){super("run cancelled"),this.name="RunCancelled"}};function up(e,r){let{c:t}=e,n=_m(t),o=Fk(t),s=r.everyTicks??16,a=!1;for(let i=0;i<t.ticks&&!a;i+=1)if(e.tick=i,e.tMs=i*t.tickMs,Tk(e,o),im(e),Om(e,n),a=Hm(e),r.onProgress&&(i%s===0||a||i===t.ticks-1)){let{nodes:u}=e.causes;if(r.onProgress(i,t.ticks,u.length,{series:n,nodes:u})===!1)throw new ko}return um(e),Lm(e,n,a)}function Fk(e){let{shock:r}=e.scenario,t=new Map;for(let o of r.withdrawals){let s=Math.ceil(o.startMs/e.tickMs),a=t.get(s)??[];a.push({account:Je(e.accounts,o.account),amountUsd:o.amountUsd}),t.set(s,a)}let n=r.flows.map(o=>{let s=qn(o,e.tickMs),a=Hn(o,e.tickMs);return{instrument:e.ids.indexOf(o.instrument),first:s,last:a,partBase:o.sizeBase/(a-s+1)}});return{withdrawals:t,flows:n}}function Tk(e,r){let{c:t,tick:n,tMs:o}=e,{mark:s,liquidation:a}=t.scenario.venue,i=[e.real,...e.shadows];t.exogenous.factors(o,e.factors),t.exogenous.depthFactors(o,e.depthFactors);let u=t.exogenous.addedLatencyMs(o);Dm(e),zm(e,r.withdrawals.get(n)??[]);for(let d of i)rf(t,d,e.factors,n);if(n>0)for(let d of i)tf(t,d);cm(e),Bk(e,r);let c=o%s.intervalMs===0;for(let d of i)c&&of(t,d,n,o+s.latencyMs+u),sf(d,o);qm(e),n>0&&Nk(e,a.actionsPerSecond,a.notionalUsdPerSecond),e.t5.clear(),e.adlQueues.clear(),Xm(e,u),np(e,sp(e),u);for(let d of jm(e))d.kind==="stop"?Jm(e,d):op(e,d);Bm(e),Wm(e),e.regret&&Sm(e,e.regret),wm(e);for(let d of[e.real,...e.shadows])af(t,d,n)}function Nk(e,r,t){r!==void 0&&gr(e.actionTokens,r,e.c.tickMs,1),t!==void 0&&gr(e.notionalTokens,t,e.c.tickMs,0),ep(e)}function Bk(e,r){for(let{instrument:t,first:n,last:o,partBase:s}of r.flows){if(e.tick<n||e.tick>o)continue;let a=fm(e,t,_k(e,t,s)?0:s),i=s-a.sizeBase;a.exhausted&&(e.totals.bookExhausted=!0),e.outsideBase[t]=e.outsideBase[t]+a.sizeBase,e.outsideQuoteUsd[t]=e.outsideQuoteUsd[t]-a.sizeBase*a.averageUsd,e.bookBase[t]=e.bookBase[t]-a.sizeBase,e.bookQuoteUsd[t]=e.bookQuoteUsd[t]+a.sizeBase*a.averageUsd,e.totals.grossFlowUsd+=Math.abs(a.sizeBase*a.averageUsd),e.totals.droppedFlowBase[t]=e.totals.droppedFlowBase[t]+i,k(e,"flow",-1,t,-1,a.sizeBase,a.averageUsd,i)}}function _k(e,r,t){return Math.abs(t)*e.real.published.markUsd[r]<Ek}function cp(e){return{sizeBase:new Float64Array(e),entryUsd:new Float64Array(e),largestBase:new Float64Array(e),parts:Array.from({length:e},()=>new Map)}}function dp(e,r={},t=Jr(e)){let{nodeOf:n,...o}=t,{liquidation:s,vault:a}=e.scenario.venue,i=om(e),u=i.reduce((c,d)=>c+d.balanceUsd,0);return{c:e,log:Jf(),causes:Ff(e,n),tick:0,tMs:0,real:Zl(e),shadows:[],depth:new Float64Array(e.count).fill(1),makerSpeed:new Float64Array(e.count),lastBookUsd:Float64Array.from(e.indexUsd),factors:new Float64Array(e.count).fill(1),depthFactors:new Float64Array(e.count).fill(1),...o,entryUsd:e.entryUsd,changed:[],reused:!1,withdrawnUsd:new Map,bucketWithdrawnUsd:new Map,firstTriggerNotionalUsd:new Map,lastFractionMs:new Map,lastClosedInstrument:new Map,unresolvedReported:new Set,haircutUsd:new Map,firstActions:new Map,queue:[],joinSequence:0,stopState:new Uint8Array(e.stops.count),accountTokens:new Map,actionTokens:hr(s.actionsPerSecond,e.tickMs,1),notionalTokens:hr(s.notionalUsdPerSecond,e.tickMs,0),pools:i,fundInventory:cp(e.count),vault:cp(e.count),vaultCashUsd:a?.capitalUsd??0,vaultUnpaidUsd:0,venueCashUsd:0,openingFundUsd:u,feesToFundUsd:0,fundOwedUsd:new Float64Array(e.count),bookBase:e.bookBase.slice(),bookQuoteUsd:e.bookQuoteUsd.slice(),outsideBase:new Float64Array(e.count),outsideQuoteUsd:new Float64Array(e.count),pendingDeficits:[],t5:new Map,adlQueues:new Map,regret:r.regret?Um():null,heldAccount:r.heldAccount??-1,totals:{adlNotionalUsd:0,adlForgoneUsd:0,adlFirstMs:null,adlBuckets:new Set,deficitUsd:0,socialisedUsd:0,unresolvedUsd:0,refusedWithdrawalUsd:0,droppedFlowBase:new Float64Array(e.count),bookExhausted:!1,grossFlowUsd:0,fundMinUsd:u,fundEmptyAtMs:null,vaultMinEquityUsd:a?.capitalUsd??0},breaches:[],lastMarkChangeMs:0,seenMarkUsd:Float64Array.from(e.indexUsd)}}function ht(e){let r=e,t=lp(r),n=null;return{get compiled(){return r},run(o={}){return n&&fp(r,t,n),n=dp(r,Ok(r,o),t),up(n,o)},load(o){let s=qe(o,r);n&&fp(r,t,n),n=null,s.accounts!==r.accounts&&(t=lp(s)),r=s}}}function lp(e){let r=Jr(e);return ap(e,r),r}function fp(e,r,t){t.reused=!0,mf(e,r,t.changed,t.withdrawnUsd.keys()),ip(e,r)}function Ok(e,{hold:r,regret:t}){if(r===void 0)return{regret:t??!1};let n=Je(e.accounts,r);if(n<0)throw new RangeError(`there is no account '${r}'`);return{regret:t??!1,heldAccount:n}}var mp=[0,1,2,3,5,7,10,15,20,30,50,100,200],Rk=new WeakMap;function So(e,r){return Rk.get(e)??Pk(e,r)}function Pk(e,r){let t=mp.slice(0,-1).map((i,u)=>({from:i,to:mp[u+1]??i,longUsd:0,shortUsd:0})),{buckets:n}=e,o=Float64Array.from(r.instruments,i=>i.indexUsd);for(let i=0;i<n.count;i+=1){let u=n.positionStart[i]??0,c=n.positionStart[i+1]??0,d=n.openingCollateralUsd[i]??0,l=0,f=0;for(let h=u;h<c;h+=1){let g=o[n.positionInstrument[h]??0]??0,v=n.openingSizeBase[h]??0;d+=v*(g-(n.entryUsd[h]??0)),v>0?l+=v*g:f-=v*g}let m=d>0?(l+f)/d:Number.POSITIVE_INFINITY,p=t.length-1;for(;p>0&&m<(t[p]?.from??0);)p-=1;let b=t[p];b&&(b.longUsd+=l,b.shortUsd+=f)}let s=t.map(i=>i.longUsd+i.shortUsd>0),a=s.indexOf(!0);return a<0?[]:t.slice(a,s.lastIndexOf(!0)+1)}var gt=e=>e==="long"?1:-1;function Ke(e){return{collateralUsd:e.bucketCollateralUsd,sizeBase:e.sizeBase,entryUsd:e.entryUsd}}function fe(e,r){if(Number.isInteger(r)&&r>=0&&r<e.count)return r;throw new RangeError(`there is no instrument ${r}: there are ${e.count}`)}function bp(e,r,t){let n=e.curves[r];return t==="long"?n.bid:n.ask}var pp=1e5;function vt({bins:e=100,range:r=.5}){if(!Number.isInteger(e)||e<1||e>pp)throw new RangeError(`bins are a whole number from 1 to ${pp}, not ${e}`);if(!(r>0&&r<=1))throw new RangeError(`range is a fraction above 0, at most 1, not ${r}`);return{bins:e,range:r,width:r/e}}function xt(e,r){return r<e.range?Math.min(e.bins-1,Math.floor(r/e.width)):-1}var Ck=50,Lk=1e15;function Ao(e,r,t){let n=fe(e,r),o=bp(e,n,t),s=e.indexUsd[n],a=e.tiers[n],i=e.spread[n]/2,u=m=>(m>0?o.paid(m)/m:o.after(0))+i,c=m=>m>0?V(a,m*s)/(m*s):a.rate[0],d=Math.min(o.capacity,Lk),l=Hk(m=>u(m)>=c(m),qk(a,s,d));if(l===null){let m=Number.isFinite(o.capacity)?"book-ends":"never";return{instrument:n,side:t,end:m,sizeBase:l,notionalUsd:null,slippage:null,larger:0,largerUsd:0}}return{...{instrument:n,side:t,end:"found",sizeBase:l},notionalUsd:l*s,slippage:u(l),...Dk(e,n,t,l)}}function qk(e,r,t){let n=[0];for(let o of e.fromUsd.subarray(1))o/r<t&&n.push(o/r);for(let o=n.length>1?2*n.at(-1):Math.min(1,t);o<t;o*=2)n.push(o);return n.push(t),n}function Hk(e,r){let t=r.findIndex(e);if(t<0)return null;let n=r[Math.max(0,t-1)],o=r[t];for(let s=0;s<Ck;s+=1){let a=(n+o)/2;e(a)?o=a:n=a}return o}function Dk(e,r,t,n){let o=gt(t),s=0,a=0;for(let i=e.instrumentStart[r];i<e.instrumentStart[r+1];i+=1){let u=o*e.sizeBase[e.byInstrument[i]];u<=n||(s+=1,a+=u)}return{larger:s,largerUsd:a*e.indexUsd[r]}}function yp(e){let r=[];return{list:r,offer(t,n){let o=r[r.length-1];if(r.length>=e&&o&&n<=o.value)return;let s=r.length;for(;s>0&&r[s-1].value<n;)s-=1;r.splice(s,0,{index:t,value:n}),r.length>e&&r.pop()}}}var zk=10;function wo(e,r,t){let n=fe(e,r),o=Ke(e),s=e.indexUsd[n],a=gt(t),i=yp(zk),u=0,c=0,d=0,l=0,f=0;for(let b=e.instrumentStart[n];b<e.instrumentStart[n+1];b+=1){let h=e.byInstrument[b],g=a*e.sizeBase[h]*s;if(g<=0)continue;u+=1,c+=g,d+=g*g,i.offer(h,g);let v=e.positionBucket[h],x=w(e,o,e.indexUsd,v);x<=0||(l+=g,f+=g*G(e,o,e.indexUsd,v)/x)}let m=u>0?d/(c*c):null,p=i.list.reduce((b,{value:h})=>b+h,0);return{instrument:n,side:t,accounts:u,grossUsd:c,hhi:m,effectiveAccounts:m===null?null:1/m,largestTenShare:u>0?p/c:null,leverage:l>0?f/l:null,withoutEquityUsd:c-l}}function vp(e,r,t){let{instrument:n,direction:o}=r,s=Ke(e),a=e.indexUsd[n],i=r.propagate&&e.count>1?Wk(e,r):null;for(let u=e.instrumentStart[n];u<e.instrumentStart[n+1];u+=1){let c=e.byInstrument[u];if(e.sizeBase[c]!==0)if(Mo(e,s,e.positionBucket[c]))t(c,0);else if(i)t(c,i(e.positionBucket[c]));else{let d=o*(Ie(e,s,e.indexUsd,c)/a-1);t(c,d>=0?d:Number.POSITIVE_INFINITY)}}}function Mo(e,r,t){return w(e,r,e.indexUsd,t)<=F(e,r,e.indexUsd,t)}var hp=1e-6,gp=1e-13,Gk=100;function Wk(e,r){let t=$k(e,r);return n=>{let o=0,s=r.range,a=t(n,s);if(a.usd>0)return Number.POSITIVE_INFINITY;for(let i=0;i<Gk&&a.usd<-gp*a.scaleUsd;i+=1){let u=s-a.usd/a.slopeUsd,c=u>o&&u<s?u:(o+s)/2,d=t(n,c);d.usd>gp*d.scaleUsd?o=c:(s=c,a=d)}return s}}function $k(e,r){let t=Float64Array.from({length:e.count},(n,o)=>r.direction*Vk(e,r.instrument,o));return(n,o)=>{let s=e.bucketCollateralUsd[n],a=s,i=0,u=0;for(let c=e.bucketStart[n];c<e.bucketStart[n+1];c+=1){let d=e.positionInstrument[c],l=e.sizeBase[c],f=1+t[d]*o,m=e.indexUsd[d]*Math.max(hp,f),p=f>hp?e.indexUsd[d]*t[d]:0,b=e.tiers[d],h=Math.abs(l),g=V(b,h*m),v=b.rate[ir(b,h*m)];a+=l*(m-e.entryUsd[c])-g,i+=(l-h*v)*p,u+=g}return{usd:a,slopeUsd:i,scaleUsd:Math.abs(s)+u}}}function Vk(e,r,t){return r===t?1:e.rho[t*e.count+r]*e.sigma[t]/e.sigma[r]}function Eo(e,r){let t=fe(e,r.instrument),n=vt(r),o=e.indexUsd[t],s=Ke(e),a=Kk(e,t,n),i={instrument:t,bins:a,triggered:Io(),beyond:Io(),none:Io()};for(let u=e.instrumentStart[t];u<e.instrumentStart[t+1];u+=1){let c=e.byInstrument[u],d=e.sizeBase[c];if(d===0)continue;let l=i.triggered;if(!Mo(e,s,e.positionBucket[c])){let f=Ie(e,s,e.indexUsd,c)/o-1,m=xt(n,Math.abs(f));Number.isNaN(f)?l=i.none:m<0?l=i.beyond:l=a[f<0?n.bins-1-m:n.bins+m]}l&&(d>0?l.longUsd+=d*o:l.shortUsd-=d*o)}return i}var Io=()=>({longUsd:0,shortUsd:0});function Kk(e,r,t){let n=e.indexUsd[r],{bid:o,ask:s}=e.curves[r];return Array.from({length:2*t.bins},(a,i)=>{let u=i<t.bins,c=u?t.bins-1-i:i-t.bins,d=c*t.width,l=(c+1)*t.width,f=(u?o:s).within(l);return{fromUsd:n*(u?1-l:1+d),toUsd:n*(u?1-d:1+l),depthUsd:f*n,longUsd:0,shortUsd:0}})}function Fo(e,r,t,n={}){let o=fe(e,r),s=vt(n),a=t==="long"?-1:1,i=n.propagate??!1,u=new Float64Array(s.bins),c=0;return vp(e,{instrument:o,direction:a,range:s.range,propagate:i},(d,l)=>{let f=-a*e.sizeBase[d],m=xt(s,l);l===0?c+=f:m>=0&&(u[m]=u[m]+f)}),Yk(e,{instrument:o,side:t,propagate:i,direction:a,width:s.width},u,c)}function Yk(e,r,t,n){let{instrument:o,side:s,propagate:a,direction:i,width:u}=r,c=e.curves[o],d=e.indexUsd[o],l=ar(e,o),f=(i<0?c.bid:c.ask).capacity,m=A=>i*J(c,i*A),p=A=>({move:A,priceUsd:d*(1+i*A)}),b=[],h=null,g=null,v=null,x=n;t.forEach((A,S)=>{let E=S*u,M=l*(m(x+A)-m(x))/u,j=p(E);A!==0&&(h===null||M>h.r0)&&(h={...j,r0:M}),M>=1&&(g??={...j,shock:Math.max(0,E-l*m(x))}),x+=A,x>f&&(v??=j),b.push({from:E,to:E+u,priceUsd:j.priceUsd,triggeredUsd:A*d,r0:M})});let U=n*d;return{instrument:o,side:s,propagate:a,bookWeight:l,bins:b,openingUsd:U,largest:h,critical:g,bookEnds:v}}function No(e,r={}){return e.ids.map((t,n)=>({heat:Eo(e,{...r,instrument:n}),reproduction:To(o=>Fo(e,n,o,r)),criticalPosition:To(o=>Ao(e,n,o)),crowding:To(o=>wo(e,n,o))}))}function To(e){return{long:e("long"),short:e("short")}}function O(e){let r=e<0?"\u2212":"",t=Math.abs(e);return t>=1e9?`${r}$${Ut(t/1e9)}bn`:t>=1e6?`${r}$${Ut(t/1e6)}m`:t>=1e3?`${r}$${Ut(t/1e3)}k`:`${r}$${t>=100||t===0?Math.round(t):Ut(t)}`}function Ye(e){let r=e/1e3;if(r>=120){let t=Math.round(r);return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")} min`}return`${r>=100||Number.isInteger(r)?Math.round(r):r.toFixed(1)} s`}function Ut(e){return e>=100?String(Math.round(e)):e>=10?e.toFixed(1).replace(/\.0$/,""):e.toFixed(1)}var xr="shock",Ne="fund",me="vault",R=e=>`i${e}`;function St(e,r,t){let{fund:n,vault:o}=e.summary,s=e.instrumentIds.map((a,i)=>{let u=t[i];return kt(R(i),"instrument",u.x,u.y,a,"",i)});if(s.push(kt(xr,"shock",26,28,Qk(r),Xk(r))),r.venue.fund){let a=n.endUsd<=1e-6*Math.max(1,n.startUsd)?"empty":O(n.endUsd);s.push(kt(Ne,"fund",560,594,"Fund",a))}return o&&s.push(kt(me,"vault",664,594,"Vault",O(o.equityUsd))),s}function At(e){let{series:r,summary:t}=e;return{fund:{usd:r.fundUsd,fullUsd:Math.max(t.fund.startUsd,t.fund.endUsd)},vault:{usd:r.vaultEquityUsd,fullUsd:t.vault?.startUsd??0}}}function kt(e,r,t,n,o,s,a=-1){return{key:e,kind:r,x:t,y:n,radius:r==="instrument"?18:14,label:o,detail:s,generation:-1,side:0,instrument:a,notionalUsd:0,buckets:[],firstTick:0,lastTick:0,adlTick:Number.POSITIVE_INFINITY}}var jk=e=>`${e<0?"\u2212":"+"}${Math.abs(e*100).toFixed(1)} %`;function Qk(e){let[r]=e.shock.moves,[t]=e.shock.flows,[n]=e.shock.withdrawals;if(r){let o=r.kind==="path"?Jk(r.path.map(([,a])=>a-1)):r.move,s=r.kind==="path"?r.path.at(-1)?.[0]??0:r.durationMs;return`Shock: ${r.instrument} ${jk(o)}${s>0?` in ${Ye(s)}`:""}`}return t?`Shock: ${t.sizeBase<0?"sale":"purchase"} of ${Math.abs(t.sizeBase)} ${t.instrument}`:n?`Shock: ${n.account} withdraws`:"No shock"}function Xk(e){let r=[],t=e.shock.moves.slice(1).map(o=>o.instrument);t.length>0&&r.push(`and ${[...new Set(t)].join(", ")}`),e.shock.moves.some(o=>o.propagate)&&r.push("others by correlation");let n=Math.min(1,...e.shock.liquidity.map(o=>o.depthFactor));return n<1&&r.push(`depth down to ${n>=.1?Math.round(n*100):(n*100).toFixed(1)} %`),r.join(", ")}function Jk(e){return e.reduce((r,t)=>Math.abs(t)>Math.abs(r)?t:r,0)}function xp(e,r){let{nodes:t,summary:n}=e;if(t.count===0)return"Nobody fell: no position was closed by force.";let o=n.liquidated.generations.filter(i=>i>0).length,s=n.liquidated.generations[0]??0,a=[`The shock alone took ${Bo(s,"account")}; their sales pulled down ${t.count-s} more, in ${Bo(o,"generation")}.`];return r.venue.fund&&n.fund.emptyAtMs!==null&&a.push(`The fund was empty at ${Ye(n.fund.emptyAtMs)}.`),n.adl.accounts>0&&a.push(`${Bo(n.adl.accounts,"account")} on the winning side lost ${O(n.adl.notionalUsd)} of position to ADL.`),a.join(" ")}var Bo=(e,r)=>`${e} ${r}${e===1?"":"s"}`;var Zk=3,eS=150,rS=.6,tS=12;function Up(e,r,t,n){let o=new Map,s=(u,c,d,l,f)=>{if(c===d)return;let m=`${u}:${c}>${d}`,p=o.get(m),b=l+(p?.usd??0);o.set(m,{key:m,kind:u,from:c,to:d,usd:b,tick:Math.min(f,p?.tick??f),side:0,label:O(b)})},{nodes:a}=e;for(let u=0;u<a.count;u+=1){let c=t[u],d=a.triggerTick[u],l=a.parentStart[u],f=Math.min(a.parentStart[u+1],l+Zk),m=a.count>eS?rS*(a.parentUsd[l]??0):0;for(let p=l;p<f;p+=1){if(a.parentUsd[p]<m)continue;let b=t[a.parentNode[p]];s("cause",b.key,c.key,a.parentUsd[p],d)}l===a.parentStart[u+1]&&a.cause[u]===0&&s("shock",R(c.instrument),c.key,nS(e,u),d)}for(let u of oS(r,e))o.set(u.key,u);for(let u of _o(sS(e,t)))s("fund",u.from,Ne,u.usd,u.tick);for(let u of _o(aS(e,t)))s("vault",u.from,me,u.usd,u.tick);let i=new Map(n.map(u=>[u.bucket,u.key]));for(let u of _o(iS(e,t,i)))s("adl",u.from,u.to,u.usd,u.tick);return[...o.values()]}function nS(e,r){for(let t=e.nodes.shareStart[r];t<e.nodes.shareStart[r+1];t+=1)if(e.nodes.shareNode[t]===-1)return Math.max(0,e.nodes.shareUsd[t]);return 0}function oS(e,r){return[...Yt(e)].map(([t,{startMs:n,follows:o}])=>{let s=R(r.instrumentIds.indexOf(t)),a=Math.floor(n/r.tickMs),i={key:`shock:${xr}>${s}`,kind:"shock",from:xr,to:s,usd:0,tick:a,side:0,label:""};return o===null?i:{...i,label:`by correlation with ${o}`,quiet:!0}})}function Oo(e,r,t,n,o){let s=e.get(`${r}>${t}`);s?s.usd+=n:e.set(`${r}>${t}`,{from:r,to:t,usd:n,tick:o})}function _o(e){return[...e.values()].sort((r,t)=>t.usd-r.usd||(r.from<t.from?-1:1)).slice(0,tS)}function Ro(e,r,t){let n=Se.indexOf(r);for(let o=0;o<e.log.count;o+=1)e.log.kind[o]===n&&t(o,s=>e.log.values[o*6+s])}function wt(e,r,t){return t<0?void 0:r[e.buckets.node[t]]?.key}function sS(e,r){let t=new Map;return Ro(e,"fund-paid",(n,o)=>{let s=wt(e,r,e.log.bucket[n]);s&&Oo(t,s,Ne,o(0),e.log.tick[n])}),t}function aS(e,r){let t=new Map;for(let n of["vault-took-over","vault-took"])Ro(e,n,(o,s)=>{let a=wt(e,r,e.log.bucket[o]),i=n==="vault-took"?Math.abs(s(0)*s(1)):s(1);a&&Oo(t,a,me,i,e.log.tick[o])});return t}function iS(e,r,t){let n=new Map;return Ro(e,"adl",(o,s)=>{let a=e.log.bucket[o],i=t.get(a)??wt(e,r,a),u=e.log.other[o],c=u<0?me:wt(e,r,u);c&&i&&Oo(n,c,i,Math.abs(s(0)*s(1)),e.log.tick[o])}),n}function uS(e){let r=+this._x.call(null,e),t=+this._y.call(null,e);return Sp(this.cover(r,t),r,t,e)}function Sp(e,r,t,n){if(isNaN(r)||isNaN(t))return e;var o,s=e._root,a={data:n},i=e._x0,u=e._y0,c=e._x1,d=e._y1,l,f,m,p,b,h,g,v;if(!s)return e._root=a,e;for(;s.length;)if((b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f,o=s,!(s=s[g=h<<1|b]))return o[g]=a,e;if(m=+e._x.call(null,s.data),p=+e._y.call(null,s.data),r===m&&t===p)return a.next=s,o?o[g]=a:e._root=a,e;do o=o?o[g]=new Array(4):e._root=new Array(4),(b=r>=(l=(i+c)/2))?i=l:c=l,(h=t>=(f=(u+d)/2))?u=f:d=f;while((g=h<<1|b)===(v=(p>=f)<<1|m>=l));return o[v]=s,o[g]=a,e}function cS(e){Array.isArray(e)||(e=Array.from(e));let r=e.length,t=new Float64Array(r),n=new Float64Array(r),o=1/0,s=o,a=-o,i=a;for(let u=0,c,d,l;u<r;++u){if(isNaN(d=+this._x.call(null,c=e[u]))||isNaN(l=+this._y.call(null,c))){t[u]=NaN;continue}t[u]=d,n[u]=l,d<o&&(o=d),d>a&&(a=d),l<s&&(s=l),l>i&&(i=l)}if(o>a||s>i)return this;this.cover(o,s).cover(a,i);for(let u=0;u<r;++u)Sp(this,t[u],n[u],e[u]);return this}function dS(e,r){if(isNaN(e=+e)||isNaN(r=+r))return this;var t=this._x0,n=this._y0,o=this._x1,s=this._y1;if(isNaN(t))o=(t=Math.floor(e))+1,s=(n=Math.floor(r))+1;else{for(var a=o-t||1,i=this._root,u,c;t>e||e>=o||n>r||r>=s;)switch(c=(r<n)<<1|e<t,u=new Array(4),u[c]=i,i=u,a*=2,c){case 0:o=t+a,s=n+a;break;case 1:t=o-a,s=n+a;break;case 2:o=t+a,n=s-a;break;case 3:t=o-a,n=s-a;break}this._root&&this._root.length&&(this._root=i)}return this._x0=t,this._y0=n,this._x1=o,this._y1=s,this}function lS(){var e=[];return this.visit(function(r){if(!r.length)do e.push(r.data);while(r=r.next)}),e}function fS(e){return arguments.length?this.cover(+e[0][0],+e[0][1]).cover(+e[1][0],+e[1][1]):isNaN(this._x0)?void 0:[[this._x0,this._y0],[this._x1,this._y1]]}function B(e,r,t,n,o){this.node=e,this.x0=r,this.y0=t,this.x1=n,this.y1=o}function mS(e,r,t){var n,o=this._x0,s=this._y0,a,i,u,c,d=this._x1,l=this._y1,f=[],m=this._root,p,b;for(m&&f.push(new B(m,o,s,d,l)),t==null?t=1/0:(o=e-t,s=r-t,d=e+t,l=r+t,t*=t);p=f.pop();)if(!(!(m=p.node)||(a=p.x0)>d||(i=p.y0)>l||(u=p.x1)<o||(c=p.y1)<s))if(m.length){var h=(a+u)/2,g=(i+c)/2;f.push(new B(m[3],h,g,u,c),new B(m[2],a,g,h,c),new B(m[1],h,i,u,g),new B(m[0],a,i,h,g)),(b=(r>=g)<<1|e>=h)&&(p=f[f.length-1],f[f.length-1]=f[f.length-1-b],f[f.length-1-b]=p)}else{var v=e-+this._x.call(null,m.data),x=r-+this._y.call(null,m.data),U=v*v+x*x;if(U<t){var A=Math.sqrt(t=U);o=e-A,s=r-A,d=e+A,l=r+A,n=m.data}}return n}function pS(e){if(isNaN(d=+this._x.call(null,e))||isNaN(l=+this._y.call(null,e)))return this;var r,t=this._root,n,o,s,a=this._x0,i=this._y0,u=this._x1,c=this._y1,d,l,f,m,p,b,h,g;if(!t)return this;if(t.length)for(;;){if((p=d>=(f=(a+u)/2))?a=f:u=f,(b=l>=(m=(i+c)/2))?i=m:c=m,r=t,!(t=t[h=b<<1|p]))return this;if(!t.length)break;(r[h+1&3]||r[h+2&3]||r[h+3&3])&&(n=r,g=h)}for(;t.data!==e;)if(o=t,!(t=t.next))return this;return(s=t.next)&&delete t.next,o?(s?o.next=s:delete o.next,this):r?(s?r[h]=s:delete r[h],(t=r[0]||r[1]||r[2]||r[3])&&t===(r[3]||r[2]||r[1]||r[0])&&!t.length&&(n?n[g]=t:this._root=t),this):(this._root=s,this)}function bS(e){for(var r=0,t=e.length;r<t;++r)this.remove(e[r]);return this}function yS(){return this._root}function hS(){var e=0;return this.visit(function(r){if(!r.length)do++e;while(r=r.next)}),e}function gS(e){var r=[],t,n=this._root,o,s,a,i,u;for(n&&r.push(new B(n,this._x0,this._y0,this._x1,this._y1));t=r.pop();)if(!e(n=t.node,s=t.x0,a=t.y0,i=t.x1,u=t.y1)&&n.length){var c=(s+i)/2,d=(a+u)/2;(o=n[3])&&r.push(new B(o,c,d,i,u)),(o=n[2])&&r.push(new B(o,s,d,c,u)),(o=n[1])&&r.push(new B(o,c,a,i,d)),(o=n[0])&&r.push(new B(o,s,a,c,d))}return this}function vS(e){var r=[],t=[],n;for(this._root&&r.push(new B(this._root,this._x0,this._y0,this._x1,this._y1));n=r.pop();){var o=n.node;if(o.length){var s,a=n.x0,i=n.y0,u=n.x1,c=n.y1,d=(a+u)/2,l=(i+c)/2;(s=o[0])&&r.push(new B(s,a,i,d,l)),(s=o[1])&&r.push(new B(s,d,i,u,l)),(s=o[2])&&r.push(new B(s,a,l,d,c)),(s=o[3])&&r.push(new B(s,d,l,u,c))}t.push(n)}for(;n=t.pop();)e(n.node,n.x0,n.y0,n.x1,n.y1);return this}function xS(e){return e[0]}function US(e){return arguments.length?(this._x=e,this):this._x}function kS(e){return e[1]}function SS(e){return arguments.length?(this._y=e,this):this._y}function Po(e,r,t){var n=new Co(r??xS,t??kS,NaN,NaN,NaN,NaN);return e==null?n:n.addAll(e)}function Co(e,r,t,n,o,s){this._x=e,this._y=r,this._x0=t,this._y0=n,this._x1=o,this._y1=s,this._root=void 0}function kp(e){for(var r={data:e.data},t=r;e=e.next;)t=t.next={data:e.data};return r}var _=Po.prototype=Co.prototype;_.copy=function(){var e=new Co(this._x,this._y,this._x0,this._y0,this._x1,this._y1),r=this._root,t,n;if(!r)return e;if(!r.length)return e._root=kp(r),e;for(t=[{source:r,target:e._root=new Array(4)}];r=t.pop();)for(var o=0;o<4;++o)(n=r.source[o])&&(n.length?t.push({source:n,target:r.target[o]=new Array(4)}):r.target[o]=kp(n));return e};_.add=uS;_.addAll=cS;_.cover=dS;_.data=lS;_.extent=fS;_.find=mS;_.remove=pS;_.removeAll=bS;_.root=yS;_.size=hS;_.visit=gS;_.visitAfter=vS;_.x=US;_.y=SS;var AS={value:()=>{}};function Lo(){for(var e=0,r=arguments.length,t={},n;e<r;++e){if(!(n=arguments[e]+"")||n in t||/[\s.]/.test(n))throw new Error("illegal type: "+n);t[n]=[]}return new Mt(t)}function Mt(e){this._=e}function wS(e,r){return e.trim().split(/^|\s+/).map(function(t){var n="",o=t.indexOf(".");if(o>=0&&(n=t.slice(o+1),t=t.slice(0,o)),t&&!r.hasOwnProperty(t))throw new Error("unknown type: "+t);return{type:t,name:n}})}Mt.prototype=Lo.prototype={constructor:Mt,on:function(e,r){var t=this._,n=wS(e+"",t),o,s=-1,a=n.length;if(arguments.length<2){for(;++s<a;)if((o=(e=n[s]).type)&&(o=MS(t[o],e.name)))return o;return}if(r!=null&&typeof r!="function")throw new Error("invalid callback: "+r);for(;++s<a;)if(o=(e=n[s]).type)t[o]=Ap(t[o],e.name,r);else if(r==null)for(o in t)t[o]=Ap(t[o],e.name,null);return this},copy:function(){var e={},r=this._;for(var t in r)e[t]=r[t].slice();return new Mt(e)},call:function(e,r){if((o=arguments.length-2)>0)for(var t=new Array(o),n=0,o,s;n<o;++n)t[n]=arguments[n+2];if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(s=this._[e],n=0,o=s.length;n<o;++n)s[n].value.apply(r,t)},apply:function(e,r,t){if(!this._.hasOwnProperty(e))throw new Error("unknown type: "+e);for(var n=this._[e],o=0,s=n.length;o<s;++o)n[o].value.apply(r,t)}};function MS(e,r){for(var t=0,n=e.length,o;t<n;++t)if((o=e[t]).name===r)return o.value}function Ap(e,r,t){for(var n=0,o=e.length;n<o;++n)if(e[n].name===r){e[n]=AS,e=e.slice(0,n).concat(e.slice(n+1));break}return t!=null&&e.push({name:r,value:t}),e}var je=0,kr=0,Ur=0,Mp=1e3,It,Sr,Et=0,Be=0,Ft=0,Ar=typeof performance=="object"&&performance.now?performance:Date,Ip=typeof window=="object"&&window.requestAnimationFrame?window.requestAnimationFrame.bind(window):function(e){setTimeout(e,17)};function Ep(){return Be||(Ip(IS),Be=Ar.now()+Ft)}function IS(){Be=0}function qo(){this._call=this._time=this._next=null}qo.prototype=Do.prototype={constructor:qo,restart:function(e,r,t){if(typeof e!="function")throw new TypeError("callback is not a function");t=(t==null?Ep():+t)+(r==null?0:+r),!this._next&&Sr!==this&&(Sr?Sr._next=this:It=this,Sr=this),this._call=e,this._time=t,Ho()},stop:function(){this._call&&(this._call=null,this._time=1/0,Ho())}};function Do(e,r,t){var n=new qo;return n.restart(e,r,t),n}function ES(){Ep(),++je;for(var e=It,r;e;)(r=Be-e._time)>=0&&e._call.call(void 0,r),e=e._next;--je}function wp(){Be=(Et=Ar.now())+Ft,je=kr=0;try{ES()}finally{je=0,TS(),Be=0}}function FS(){var e=Ar.now(),r=e-Et;r>Mp&&(Ft-=r,Et=e)}function TS(){for(var e,r=It,t,n=1/0;r;)r._call?(n>r._time&&(n=r._time),e=r,r=r._next):(t=r._next,r._next=null,r=e?e._next=t:It=t);Sr=e,Ho(n)}function Ho(e){if(!je){kr&&(kr=clearTimeout(kr));var r=e-Be;r>24?(e<1/0&&(kr=setTimeout(wp,Math.ceil(e-Ar.now()-Ft)+1)),Ur&&(Ur=clearInterval(Ur))):(Ur||(Et=Ar.now(),Ur=setInterval(FS,Mp)),je=1,Ip(wp))}}function Fp(e){return function(){return e}}function Tp(e){return(e()-.5)*1e-6}function NS(e){return e.x+e.vx}function BS(e){return e.y+e.vy}function Bp(e){var r,t,n,o=1,s=1;typeof e!="function"&&(e=Fp(e==null?1:+e));function a(){for(var c,d=r.length,l,f,m,p,b,h,g=0;g<s;++g)for(l=Po(r,NS,BS).visitAfter(i),c=0;c<d;++c)f=r[c],b=t[f.index],h=b*b,m=f.x+f.vx,p=f.y+f.vy,l.visit(v);function v(x,U,A,S,E){var M=x.data,j=x.r,C=b+j;if(M){if(M.index>f.index){var te=m-M.x-M.vx,ne=p-M.y-M.vy,Q=te*te+ne*ne;Q<C*C&&(te===0&&(te=Tp(n),Q+=te*te),ne===0&&(ne=Tp(n),Q+=ne*ne),Q=(C-(Q=Math.sqrt(Q)))/Q*o,f.vx+=(te*=Q)*(C=(j*=j)/(h+j)),f.vy+=(ne*=Q)*C,M.vx-=te*(C=1-C),M.vy-=ne*C)}return}return U>m+C||S<m-C||A>p+C||E<p-C}}function i(c){if(c.data)return c.r=t[c.data.index];for(var d=c.r=0;d<4;++d)c[d]&&c[d].r>c.r&&(c.r=c[d].r)}function u(){if(r){var c,d=r.length,l;for(t=new Array(d),c=0;c<d;++c)l=r[c],t[l.index]=+e(l,c,r)}}return a.initialize=function(c,d){r=c,n=d,u()},a.iterations=function(c){return arguments.length?(s=+c,a):s},a.strength=function(c){return arguments.length?(o=+c,a):o},a.radius=function(c){return arguments.length?(e=typeof c=="function"?c:Fp(+c),u(),a):e},a}var _S=1664525,OS=1013904223,Np=4294967296;function RS(){let e=1;return()=>(e=(_S*e+OS)%Np)/Np}var PS=10,CS=Math.PI*(3-Math.sqrt(5));function _p(e){var r,t=1,n=.001,o=1-Math.pow(n,1/300),s=0,a=.6,i=new Map,u=Do(l),c=Lo("tick","end"),d=RS();e==null&&(e=[]);function l(){f(),c.call("tick",r),t<n&&(u.stop(),c.call("end",r))}function f(b){var h,g=e.length,v;b===void 0&&(b=1);for(var x=0;x<b;++x)for(t+=(s-t)*o,i.forEach(function(U){U(t)}),h=0;h<g;++h)v=e[h],v.fx==null?v.x+=v.vx*=a:(v.x=v.fx,v.vx=0),v.fy==null?v.y+=v.vy*=a:(v.y=v.fy,v.vy=0);return r}function m(){for(var b=0,h=e.length,g;b<h;++b){if(g=e[b],g.index=b,g.fx!=null&&(g.x=g.fx),g.fy!=null&&(g.y=g.fy),isNaN(g.x)||isNaN(g.y)){var v=PS*Math.sqrt(.5+b),x=b*CS;g.x=v*Math.cos(x),g.y=v*Math.sin(x)}(isNaN(g.vx)||isNaN(g.vy))&&(g.vx=g.vy=0)}}function p(b){return b.initialize&&b.initialize(e,d),b}return m(),r={tick:f,restart:function(){return u.restart(l),r},stop:function(){return u.stop(),r},nodes:function(b){return arguments.length?(e=b,m(),i.forEach(p),r):e},alpha:function(b){return arguments.length?(t=+b,r):t},alphaMin:function(b){return arguments.length?(n=+b,r):n},alphaDecay:function(b){return arguments.length?(o=+b,r):+o},alphaTarget:function(b){return arguments.length?(s=+b,r):s},velocityDecay:function(b){return arguments.length?(a=1-b,r):1-a},randomSource:function(b){return arguments.length?(d=b,i.forEach(p),r):d},force:function(b,h){return arguments.length>1?(h==null?i.delete(b):i.set(b,p(h)),r):i.get(b)},find:function(b,h,g){var v=0,x=e.length,U,A,S,E,M;for(g==null?g=1/0:g*=g,v=0;v<x;++v)E=e[v],U=b-E.x,A=h-E.y,S=U*U+A*A,S<g&&(M=E,g=S);return M},on:function(b,h){return arguments.length>1?(c.on(b,h),r):c.on(b)}}}function zo(e){let r=e>>>0;return()=>(r=Math.imul(r,1664525)+1013904223>>>0,r/4294967296)}var LS=["primary","secondary","tertiary","fourth","fifth","sixth","seventh","eighth"],wr=6;function Pp(e,r){let t=Rp(e);return e===wr-1&&r>e?`${t} to ${Rp(r)}`:t}function Rp(e){let r=e+1;return e>=32?"later":LS[e]??`${r}${r>20?["th","st","nd","rd"][r%10]??"th":"th"}`}function Tt(e,r){let t=e.map((s,a)=>a).sort((s,a)=>e[a]-e[s]||s-a),n=qS(e.length),o=[];return t.forEach((s,a)=>{let i=n[a],u=i.reach*(r>4?.84:.8),c=i.reach*(r>4?.26:.31),d=r>1?(u-c)/(r-1):0;o[s]={x:i.x,y:i.y,rings:Array.from({length:r},(l,f)=>r===1?i.reach*.5:c+f*d),outskirts:i.reach}}),o}function qS(e){if(e===1)return[{x:480,y:306,reach:256}];if(e===2)return[{x:318,y:302,reach:250},{x:778,y:330,reach:176}];let r=e-1,t=Math.ceil(r/Math.ceil(r/3)),n=Math.ceil(r/t),o=Math.min(148,616/t/2,400/n/2),s=Array.from({length:r},(a,i)=>({x:600+400/n*(Math.floor(i/t)+.5)-(n===1?24:0),y:640/t*(i%t+.5),reach:o}));return[{x:306,y:302,reach:250},...s]}function Nt(e,r){return e.flatMap((t,n)=>t.rings.map((o,s)=>({instrument:n,generation:s,x:t.x,y:t.y,radius:o,label:n===Go(e)?r(s):""})))}function Go(e){return e.reduce((r,t,n)=>t.outskirts>(e[r]?.outskirts??0)?n:r,0)}function Bt(e,r){let t=zo(7),n=new Map,o=r.map(()=>0),s=[],a=new Map(e.map(u=>[u.key,u]));for(let u of e){let c=r[u.instrument],d=HS(u,a,r,n,o,t);n.set(u.key,d);let l=u.ring<0?c.outskirts:c.rings[Math.min(u.ring,c.rings.length-1)],f=u.fixed??u.from,m=u.from?s.length*2.399963:0,p=u.from?3+.6*Math.sqrt(s.length):0,b=(f?.x??c.x+Math.cos(d)*l)+p*Math.cos(m),h=(f?.y??c.y+Math.sin(d)*l)+p*Math.sin(m),g=u.fixed?{fx:u.fixed.x,fy:u.fixed.y}:{};s.push({placed:u,centre:c,orbit:l,x:b,y:h,vx:0,vy:0,...g})}let i=_p(s).randomSource(zo(3)).stop().alphaDecay(.012);return i.force("orbit",()=>s.forEach(DS)),i.force("plate",()=>s.forEach(zS)),i.force("labels",()=>{for(let u of s)GS(u,r)}),i.force("apart",Bp(u=>u.placed.radius+(u.placed.ring<0?2.4:3.2)).strength(.9).iterations(s.length>150?2:3)),i.force("inside",()=>s.forEach(WS)),i.tick(s.length>150?130:320),new Map(s.map(u=>[u.placed.key,{x:u.x,y:u.y}]))}function HS(e,r,t,n,o,s){if(e.angle!==void 0)return e.angle;let a=t[e.instrument],i=a.x<1e3/2?Math.PI:0;if(e.ring<0){let d=e.side<0?-.62:.62,l=i===0?d:Math.PI-d*.4-Math.PI*(e.side<0?.62:0);return(i===0?l:e.side<0?-.72:.52)+(s()-.5)*1.1}let u=r.get(e.near);if(u){let d=e.ring===a.rings.length-1&&a.rings.length===wr?3.4:1.9;if(u.instrument===e.instrument)return(n.get(u.key)??0)+(s()-.5)*d;let l=t[u.instrument];return Math.atan2(l.y-a.y,l.x-a.x)+(s()-.5)*3.2}let c=o[e.instrument];return o[e.instrument]=c+1,c*2.399963+(e.instrument===Go(t)?2.6:3.3)}function DS(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=Math.hypot(r,t)||1,o=(e.orbit-n)/n*.3;e.vx+=r*o,e.vy+=t*o}function zS(e){let r=e.x-e.centre.x,t=e.y-e.centre.y,n=24+e.placed.radius,o=Math.hypot(r,t)||1;o<n&&(e.vx+=r/o*(n-o)*.5,e.vy+=t/o*(n-o)*.5)}function GS(e,r){if(e.centre===r[Go(r)])for(let t of e.centre.rings){let n=e.x-e.centre.x,o=e.y-(e.centre.y-t),s=38+e.placed.radius;Math.abs(n)<s&&Math.abs(o)<8+e.placed.radius&&(e.vx+=(n>=0?1:-1)*(s-Math.abs(n))*.4)}}function WS(e){let r=e.placed.radius+8;e.x<r&&(e.vx+=(r-e.x)*.4),e.y<r+6&&(e.vy+=(r+6-e.y)*.4),e.x>1e3-r&&(e.vx-=(e.x-1e3+r)*.4),e.y>640-r&&(e.vy-=(e.y-640+r)*.4)}function Mr(e,r,t){let{buckets:n,instrumentIds:o}=e,s=new Set([r]);for(let c of t){if(s.size===o.length)break;let d=n.positionStart[c+1]??0;for(let l=n.positionStart[c]??0;l<d;l+=1)n.openingSizeBase[l]!==0&&s.add(n.positionInstrument[l])}let[a,...i]=s,u=[a,...i.sort((c,d)=>c-d)].map(c=>o[c]??"");return u.length>3?`${u[0]} +${u.length-1} more`:u.join("+")}var Wo=class{constructor(r,t){this.count=r;this.nodes=t}count;nodes;#e=null;get(r){return this.#e??=this.makePlaces(),this.nodes[this.#e[r]??-1]?.key}makePlaces(){let r=new Int32Array(this.count).fill(-1);return this.nodes.forEach(({buckets:t},n)=>{for(let o of t)r[o]=n}),r}};function _t(e,r){return new Wo(e.buckets.count,r)}var $S=new WeakMap;function Ot({keyOf:e,...r}){return r}function Rt(e,r){return $S.get(e)?.[r]}var Cp=[(e,r,t)=>jS(t),(e,r)=>r<0?"":`i${e.nodes.leadInstrument[r]}`,()=>""];function $o(e,r={}){for(let t of Cp){let n=VS(e,r,t);if(n.groups.length<=420||t===Cp.at(-1))return n}return{groups:[],groupOf:[]}}function VS(e,r,t){let{nodes:n}=e,o=r.alone??YS(e),s=new Map,a=[],i=Array.from({length:n.count},(d,l)=>l);i.sort((d,l)=>n.generation[d]-n.generation[l]||d-l);for(let d of i){let l=KS(e,d),f=l<0?"":a[l]?.key??"",m=n.leadInstrument[d],p=n.leadSide[d],b=n.generation[d],h=`c${m}:${p>0?"l":"s"}:${b}:${t(e,l,f)}`,g=!o.has(n.bucket[d])&&r.expanded?.has(h)?h:"",x=o.has(n.bucket[d])||g!==""?`b${n.bucket[d]}`:h,U=s.get(x);U||(U={key:x,nodes:[],instrument:m,side:p,generation:b,parent:f,opened:g,notionalUsd:0},s.set(x,U)),U.nodes.push(d),U.notionalUsd+=n.notionalUsd[d],a[d]=U}let u=[...s.values()],c=d=>n.firstActionTick[d.nodes[0]];return u.sort((d,l)=>c(d)-c(l)||d.nodes[0]-l.nodes[0]),{groups:u,groupOf:a}}function KS(e,r){let t=e.nodes.parentStart[r];return t===e.nodes.parentStart[r+1]?-1:e.nodes.parentNode[t]}function YS(e){let{nodes:r}=e;if(r.count<=120)return new Set(r.bucket);let t=Array.from({length:r.count},(n,o)=>o);return t.sort((n,o)=>r.notionalUsd[o]-r.notionalUsd[n]||n-o),new Set(t.slice(0,64).map(n=>r.bucket[n]))}function jS(e){let r=2166136261;for(let t=0;t<e.length;t+=1)r=Math.imul(r^e.charCodeAt(t),16777619);return(r>>>0).toString(36)}var Lp=5.9,qp=17,QS=22,XS=9;function Vo(e){if(!(e>0)||!Number.isFinite(e))return 1;let r=10**Math.floor(Math.log10(e));return([5,2,1].find(n=>n*r<=e*(1+1e-12))??1)*r}function Pt(e,r,t=1){let n=Lp*Math.sqrt(e/1e6),o=Lp*Vo(QS*t/n),s=qp*Vo(XS/(qp*r/1e6));return{areaFactor:o,widthFactor:s,areaSamplesUsd:Hp(a=>(a/o)**2*1e6,[5,10,17]),widthSamplesUsd:Hp(a=>a/s*1e6,[1.4,6])}}function Hp(e,r){let t=r.map(n=>Vo(e(n)));return t.filter((n,o)=>n!==t[o-1])}function pe(e,r){return Math.max(2.6,e.areaFactor*Math.sqrt(Math.max(0,r)/1e6))}var JS=14,Dp=34;function zp(e,r,t,n=new Set){let o=rA(e),{buckets:s}=e,a=Float64Array.from(r.instruments,l=>l.indexUsd),i=[],u=[],c=[],d=0;for(let l=0;l<s.count;l+=1){let f=ZS(e,a,l),m=o.get(l),p=n.has(l)||s.account[l]===e.heldAccount;if(f===0||!p&&(f>t||!m&&f<=d)||s.node[l]>=0||Ko(e,r,l))continue;let b=Ct(e,r,l);if(!b)continue;let h=m?.tick??Number.POSITIVE_INFINITY,g={key:`b${l}`,bucket:l,...b,adlTick:h,adlUsd:m?.usd??0};if(p){c.push(g);continue}if(g.adlUsd>0){i.push(g);continue}let v=u.findIndex(x=>x.notionalUsd<g.notionalUsd);u.splice(v<0?u.length:v,0,g),u.length>Dp&&u.pop(),u.length===Dp&&(d=u.at(-1)?.notionalUsd??0)}return i.sort((l,f)=>f.adlUsd-l.adlUsd||l.bucket-f.bucket),[...c,...i.slice(0,JS),...u]}function ZS({buckets:e},r,t){let n=0,o=e.positionStart[t+1];for(let s=e.positionStart[t];s<o;s+=1){let a=Math.abs(e.openingSizeBase[s])*(r[e.positionInstrument[s]]??0);a>n&&(n=a)}return n}function Ko(e,r,t){let n=e.buckets.account[t],o=r.accounts[n];return o?o.role==="maker":r.population?.balance==="maker"&&Xe(e.accounts,n)==="maker"}var eA=Se.indexOf("adl");function rA(e){let{log:r}=e,t=new Map;for(let n=0;n<r.count;n+=1){if(r.kind[n]!==eA)continue;let o=r.bucket[n],s=Math.abs(r.values[n*6]*r.values[n*6+1]),a=t.get(o);t.set(o,{tick:a?.tick??r.tick[n],usd:(a?.usd??0)+s})}return t}function Ct(e,r,t){let{buckets:n}=e,o=null;for(let s=n.positionStart[t];s<n.positionStart[t+1];s+=1){let a=n.positionInstrument[s],i=n.openingSizeBase[s],u=Math.abs(i)*(r.instruments[a]?.indexUsd??0);u>(o?.notionalUsd??0)&&(o={instrument:a,side:Math.sign(i),notionalUsd:u})}return o}function Lt(e,r){let t=e.instrumentIds.map(()=>0),{nodes:n,buckets:o}=e;for(let s=0;s<n.count;s+=1){let a=n.leadInstrument[s];t[a]=t[a]+n.notionalUsd[s]}if(n.count>0)return t;for(let s=0;s<(o.positionStart[o.count]??0);s+=1){let a=o.positionInstrument[s],i=Math.abs(o.openingSizeBase[s])*(r.instruments[a]?.indexUsd??0);t[a]=t[a]+i}return t}var tA=1.6;function qt(e,r,t={}){let n=t.expanded?.size?void 0:Rt(e,"cascade");if(n)return n;let o=nA(e,r,t);if(!t.expanded?.size)return Wp(o,Gp([o]));let s=qt(e,r),a=new Map(o.groups.map(u=>[u.key,u.opened])),i=Gp([o],s.scales,u=>sA(u,s,a));return Wp(o,i,Vp($o(e).groups))}function nA(e,r,t={},n=new Set){let{groups:o,groupOf:s}=$o(e,t),a=$p(o),i=a>0?tA*a:Number.POSITIVE_INFINITY,u=zp(e,r,i,n);return{run:e,scenario:r,groups:o,survivors:u,edges:Up(e,r,s,u)}}var $p=e=>e.reduce((r,t)=>Math.max(r,t.notionalUsd),0);function oA(e){let r=Math.max(...e.map(({groups:s,survivors:a})=>$p([...s,...a]))),n=e.flatMap(({edges:s})=>s.filter(a=>a.kind==="cause")).reduce((s,a)=>Math.max(s,a.usd),0),o=Math.max(...e.map(({groups:s})=>s.length));return Pt(r,n,o>90?.82:1)}function Gp(e,r=oA(e),t=n=>n){let n=e.flatMap(({groups:l})=>l.map(f=>f.generation+1)),o=Math.min(wr,Math.max(1,...n)),s=e.map(({run:l,scenario:f})=>Lt(l,f)),a=Tt((s[0]??[]).map((l,f)=>Math.max(...s.map(m=>m[f]??0))),o),i=new Map,u=l=>{let f=i.get(l.key);(!f||l.radius>f.radius)&&i.set(l.key,{...f??l,radius:l.radius})};for(let{groups:l}of e)for(let f of l)u(iA(f,r));for(let{survivors:l}of e)for(let f of l)u(uA(f,r));let c=Bt([...i.values()].map(t),a),d=Math.max(1,...n)-1;return{scales:r,rings:o,deepest:d,all:a,at:l=>c.get(l)??{x:0,y:0}}}function Wp({run:e,scenario:r,groups:t,survivors:n,edges:o},{scales:s,deepest:a,all:i,at:u},c=Vp(t)){let d=[...St(e,r,i),...t.map(l=>({...cA(e,l,c,s),...u(l.key)})),...n.map(l=>({...lA(e,l,s),...u(l.key)}))];return{which:"cascade",nodes:d,edges:o.map(({usd:l,...f})=>({...f,usd:l,width:aA(f.kind,l,s)})),rings:Nt(i,l=>Pp(l,a)),scales:s,keyOf:_t(e,d),caption:xp(e,r),levels:At(e)}}function sA(e,r,t){let n=t.get(e.key),o=r.nodes.find(a=>a.key===(n||e.key));if(!o)return e;let s={x:o.x,y:o.y};return n?{...e,from:s}:{...e,fixed:s}}function aA(e,r,t){let n=t.widthFactor*r/1e6;return e==="adl"||e==="vault"?1.1:Math.min(e==="cause"?9:5,Math.max(.55,n*(e==="fund"||e==="shock"?.6:1)))}function iA(e,r){let t=Math.min(e.generation,wr-1),n=pe(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:t,radius:n,side:e.side,near:e.parent}}function uA(e,r){let t=pe(r,e.notionalUsd);return{key:e.key,instrument:e.instrument,ring:-1,radius:t,side:e.side,near:""}}function Vp(e){let r=e.filter(t=>t.nodes.length>1);return new Map(r.map((t,n)=>[t.key,n+1]))}function Qe(e,r){let t=Xe(e.accounts,e.buckets.account[r]),n=e.buckets.isolated[r];return n<0?t:`${t}/${e.instrumentIds[n]}`}var Kp=(e,r)=>(e.buckets.isolated[r]??-1)>=0;function cA(e,r,t,n){let{nodes:o}=e,s=r.nodes.map(d=>o.firstActionTick[d]),a=Math.min(...s),i=r.nodes.length===1,u=r.nodes.map(d=>o.bucket[d]),c=u[0];return{key:r.key,kind:i?"account":"cohort",radius:pe(n,r.notionalUsd),label:i?Qe(e,c):`c${t.get(r.key)}, ${r.nodes.length} accounts`,detail:`${O(r.notionalUsd)} ${Mr(e,r.instrument,u)}, ${Ye(a*e.tickMs)}`,generation:r.generation,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...i&&Kp(e,c)?{isolated:!0}:{},buckets:u,firstTick:a,lastTick:Math.max(...s),adlTick:Number.POSITIVE_INFINITY}}var dA=e=>e.replace("+",", also ");function lA(e,r,t){return{key:r.key,kind:"survivor",radius:pe(t,r.notionalUsd),label:Qe(e,r.bucket),detail:`${O(r.notionalUsd)} ${dA(Mr(e,r.instrument,[r.bucket]))}`,generation:-1,side:r.side,instrument:r.instrument,notionalUsd:r.notionalUsd,...Kp(e,r.bucket)?{isolated:!0}:{},buckets:[r.bucket],firstTick:Number.POSITIVE_INFINITY,lastTick:Number.POSITIVE_INFINITY,adlTick:r.adlTick}}var fA=44,mA=120,be=[3,7,15,30],pA=.2,bA=.618034,Yp=.16;function Yo(e,r){let t=Rt(e,"market");if(t)return t;let n=yA(e,r),o=n.reduce((f,m)=>Math.max(f,m.notionalUsd),0),s=Pt(o,o),a=be.length+1,i=Tt(Lt(e,r),a),u=St(e,r,i).filter(f=>f.kind!=="shock"),c=xA(n,i,s),d=[...u,...n.map(f=>({key:f.key,kind:f.buckets.length>1?"cohort":"account",x:c.get(f.key)?.x??0,y:c.get(f.key)?.y??0,radius:pe(s,f.notionalUsd),label:f.label,detail:`${O(f.notionalUsd)} ${Mr(e,f.instrument,f.buckets)}, ${Xp(be.length-f.band)}`,generation:-1,side:f.side,instrument:f.instrument,notionalUsd:f.notionalUsd,buckets:f.buckets,firstTick:jp(e,f.buckets,Math.min),lastTick:jp(e,f.buckets,Math.max),adlTick:Number.POSITIVE_INFINITY}))],l=[...UA(n,s.widthFactor),...kA(r),...SA(e,r)];return{which:"market",nodes:d,edges:l,rings:Nt(i,Xp),scales:s,keyOf:_t(e,d),caption:AA(e,n),levels:At(e)}}function jp(e,r,t){let n=r.map(o=>{let s=e.buckets.node[o];return s<0?Number.POSITIVE_INFINITY:e.nodes.firstActionTick[s]});return n.reduce((o,s)=>t(o,s),n[0]??Number.POSITIVE_INFINITY)}function yA(e,r){let t=hA(e,r),n=t.filter(u=>u>0).length,o=gA(t,n<=mA?n:fA),s=o.map(u=>Qp(e,r,u,`b${u}`,Qe(e,u))),a=new Set(o),i=new Map;for(let u=0;u<t.length;u+=1){if(t[u]===0||a.has(u))continue;let c=vA(e,r,u,t[u]),d=i.get(c);if(!d){i.set(c,Qp(e,r,u,c,Qe(e,u)));continue}d.buckets.push(u),d.notionalUsd+=t[u],eb(e,r,u,d.exposure)}for(let u of i.values())u.buckets.length>1&&(u.label=`${u.buckets.length.toLocaleString("en-US")} accounts`);return[...s,...i.values()]}function hA(e,r){let{buckets:t}=e,n=Float64Array.from(r.instruments,a=>a.indexUsd),o=new Float64Array(t.count);for(let a=0;a<o.length;a+=1){let i=t.positionStart[a+1],u=0;for(let c=t.positionStart[a];c<i;c+=1)u+=Math.abs(t.openingSizeBase[c])*(n[t.positionInstrument[c]]??0);o[a]=u}let s=t.count-1;for(let a=0;a<o.length;a+=1)(a===s||t.account[a]<r.accounts.length)&&Ko(e,r,a)&&(o[a]=0);return o}function gA(e,r){let t=[],n=0;for(let o=0;o<e.length;o+=1){let s=e[o];if(s===0||t.length===r&&s<=n)continue;let a=t.length;for(;a>0&&e[t[a-1]]<s;)a-=1;t.splice(a,0,o),t.length>r&&t.pop(),n=e[t.at(-1)]}return t}function Zp(e,r,t){let n=e.buckets.openingCollateralUsd[r],o=t/Math.max(n,1e-9),s=0;for(let a of be)o>=a&&(s+=1);return s}function vA(e,r,t,n){let o=Ct(e,r,t),s=Math.min(7,Math.max(0,Math.floor(Math.log10(Math.max(1,n)))));return`m${o?.instrument}:${(o?.side??1)>0?"l":"s"}:${Zp(e,t,n)}:${s}`}function Qp(e,r,t,n,o){let s=Ct(e,r,t)??{instrument:0,side:1,notionalUsd:0},a=new Float64Array(e.instrumentIds.length);eb(e,r,t,a);let i=a.reduce((u,c)=>u+Math.abs(c),0);return{key:n,buckets:[t],...s,band:Zp(e,t,i),notionalUsd:i,exposure:a,label:o}}function eb(e,r,t,n){let o=e.buckets.positionStart[t+1];for(let s=e.buckets.positionStart[t];s<o;s+=1){let a=e.buckets.positionInstrument[s],i=e.buckets.openingSizeBase[s]*(r.instruments[a]?.indexUsd??0);n[a]=n[a]+i}}function xA(e,r,t){let n=new Map,o=e.map(s=>{let a=be.length-s.band,i=`${s.instrument}:${s.side}:${a}`,u=n.get(i)??0;n.set(i,u+1);let c=(.5+.27*a+u*bA)%1,d=(s.side>0?-1:1)*(Yp+(Math.PI-2*Yp)*c),l=pe(t,s.notionalUsd)+1.5;return{key:s.key,instrument:s.instrument,ring:a,radius:l,side:s.side,near:"",angle:d}});return Bt(o,r)}function Xp(e){let r=be[be.length-e-1],t=be[be.length-e];return r===void 0?`under ${t}x`:t===void 0?`over ${r}x`:`${r}x to ${t}x`}function UA(e,r){return e.flatMap(t=>[...t.exposure].flatMap((n,o)=>{if(o!==t.instrument&&Math.abs(n)<pA*t.notionalUsd)return[];let s=`position:${t.key}>${R(o)}`,a=Math.min(7,Math.max(.55,r*Math.abs(n)/1e6)),i=`${n>0?"long":"short"} ${O(Math.abs(n))}`;return[{key:s,kind:"position",from:t.key,to:R(o),usd:Math.abs(n),width:a,tick:0,side:Math.sign(n),label:i}]}))}function kA(e){let{matrix:r,stress:t}=e.correlation,n=[];return e.instruments.forEach((o,s)=>{for(let a=s+1;a<e.instruments.length;a+=1){let i=(1-t)*(r[s]?.[a]??0)+t;if(i===0)continue;let u=`\u03C1 ${i.toFixed(2).replace("-","\u2212")}`,c=`correlation:${R(s)}>${R(a)}`;n.push({key:c,kind:"correlation",from:R(s),to:R(a),usd:0,width:.6+2.4*Math.abs(i),tick:0,side:Math.sign(i),label:u})}}),n}function SA(e,r){return[...r.venue.fund?["fund"]:[],...e.summary.vault?["vault"]:[]].flatMap(n=>e.instrumentIds.map((o,s)=>{let a=n==="fund"?Ne:me;return{key:`${n}:${a}>${R(s)}`,kind:n,from:a,to:R(s),usd:0,width:.8,tick:0,side:0,label:""}}))}function AA(e,r){let t=e.instrumentIds.map(()=>0),n=e.instrumentIds.map(()=>0);for(let c of r)c.exposure.forEach((d,l)=>{d>0?t[l]=t[l]+d:n[l]=n[l]-d});let o=c=>t[c]+n[c],s=e.instrumentIds.map((c,d)=>d).sort((c,d)=>o(d)-o(c)||c-d),a=(c,d)=>{let l=f=>O(d.reduce((m,p)=>m+f[p],0));return`${c} ${l(t)} long and ${l(n)} short`},i=s.slice(0,Jp).map(c=>a(e.instrumentIds[c]??"",[c])),u=s.slice(Jp);return u.length>0&&i.push(a(`${u.length} more`,u)),`Before the shock: ${i.join("; ")}.`}var Jp=3;var Ht=class{nextTick=0;nextNode=0;cut({series:r,nodes:t},n){let o=this.nextTick,s=n+1-o,a=u=>{let c=u.length/r.ticks;return u.slice(o*c,(n+1)*c)},i=t.slice(this.nextNode);return this.nextTick=n+1,this.nextNode=t.length,{fromTick:o,ticks:s,instruments:r.instruments,series:{indexUsd:a(r.indexUsd),markUsd:a(r.markUsd),bookUsd:a(r.bookUsd),shockBookUsd:a(r.shockBookUsd),fundUsd:a(r.fundUsd),vaultEquityUsd:a(r.vaultEquityUsd)},fellTick:Uint32Array.from(i,u=>u.firstActionTick),fellGeneration:Uint8Array.from(i,u=>Math.min(255,u.generation)),fellUsd:Float64Array.from(i,u=>u.notionalUsd)}}};function Dt(e){let r=new Set;return jo(e,r),[...r]}function jo(e,r){if(!(typeof e!="object"||e===null)){if(ArrayBuffer.isView(e)){wA(e.buffer)&&r.add(e.buffer);return}if(Array.isArray(e)){if(typeof e[0]=="object")for(let t of e)jo(t,r);return}for(let t of Object.values(e))jo(t,r)}}function wA(e){return Object.prototype.toString.call(e)==="[object ArrayBuffer]"}var MA=60;function rb(e,r,t){let n=new Ht,o=t,s=null,a=(i,u)=>{if(!s)return;let{soFar:c,ticks:d}=s,l=n.cut(c,i),f={tick:i,ticks:d,fell:c.nodes.length,chunk:l,isFolding:u};e.post({kind:"progress",epoch:r,progress:f},Dt(l))};return{heard(i,u,c){s={soFar:c,ticks:u};let d=e.nowMs();d-o<MA||(o=d,a(i,!1))},rest:i=>a(i,!0)}}var IA=5e4;function tb(e){e.post({kind:"ready",protocol:5,engine:br},[])}var nb=()=>({runner:null,market:null});function ob(e,r,t){let n=t.market;t.market=null,n&&r.post({kind:"market",epoch:e,market:n()},[])}function sb(e,r,t){let{epoch:n,scenario:o,hold:s}=e;t.market=null;let a=r.nowMs();try{t.runner?t.runner.load(o):t.runner=ht(qe(o));let i=t.runner.compiled.bucketCount>IA,u=rb(r,n,a),c=t.runner.run({...s===void 0?{}:{hold:s},onProgress:(m,p,b,h)=>(u.heard(m,p,h),!0)});i&&u.rest(c.summary.ticks-1);let d=r.nowMs()-a,l=i?{cascade:Ot(qt(c,o)),bands:So(c,o)}:null;t.market=i?()=>Ot(Yo(c,o)):null;let f=i?structuredClone(c):c;r.post({kind:"done",epoch:n,run:f,elapsedMs:d,folded:l},Dt(f))}catch(i){ib(i,n,r,t)}}function ab(e,r,t){let{epoch:n,scenario:o,regret:s}=e;try{let a=t.runner??ht(qe(o));t.runner=a;let i=a.compiled.scenarioHash!==Ze(o);(i||s)&&(t.market=null),i&&a.load(o);let u=No(a.compiled),c=s?a.run({regret:s,onProgress:FA(r,n)}).waves:null;r.post({kind:"studied",epoch:n,study:{instruments:u,waves:c}},[])}catch(a){ib(a,n,r,t)}}var EA=60;function FA(e,r){let t=e.nowMs();return(n,o)=>{let s=e.nowMs();return s-t<EA||(t=s,e.post({kind:"studying",epoch:r,tick:n,ticks:o},[])),!0}}function ib(e,r,t,n){n.runner=null,n.market=null;let o=e instanceof Error?e.message:String(e);t.post({kind:"failed",epoch:r,error:{code:"engine",message:`The engine stopped: ${o}`}},[])}var TA=1200,db=globalThis,zt={post:(e,r)=>db.postMessage(e,r),nowMs:()=>performance.now()},Qo=nb(),ub,cb=0;db.addEventListener("message",({data:e})=>{clearTimeout(ub),e.kind==="study"?ab(e,zt,Qo):(cb=e.epoch,sb(e,zt,Qo)),ub=setTimeout(()=>ob(cb,zt,Qo),TA)});tb(zt);
