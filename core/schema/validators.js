// Made from the JSON Schemas in schemas/ by `npm run types`. Do not edit.
// @ts-nocheck
import equal from 'fast-deep-equal';
import { isDate } from '../date.ts';
import { textLength } from './text-length.ts';

const formats = { date: isDate };

export const validateReport = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rapport","description":"Det som den som rapporterar skickar: formulärets svar, eller kroppen i POST /api/rapporter.","type":"object","additionalProperties":false,"required":["beskrivning","område","samverkansparter","löst","allvarlighetsgrad","kontakt","arbetsgivare"],"properties":{"beskrivning":{"title":"Beskriv avvikelsen","description":"Vad som hände, kort och utan något som kan peka ut en person.","type":"string","minLength":1,"maxLength":5000},"bakgrund":{"title":"Beskriv möjliga orsaker, åtgärder och konsekvenser","description":"Vad det kan bero på, vad som kan göras och vad följden blev. Frivilligt.","type":"string","maxLength":5000},"område":{"$ref":"#/$defs/omrade"},"samverkansparter":{"title":"Vilka parter handlar det om?","description":"De parter som samverkan skulle ha fungerat med.","type":"array","minItems":1,"maxItems":40,"uniqueItems":true,"items":{"$ref":"#/$defs/part"}},"löst":{"$ref":"#/$defs/redan-lost"},"allvarlighetsgrad":{"$ref":"#/$defs/allvarlighetsgrad"},"händelser":{"$ref":"#/$defs/handelser"},"kontakt":{"$ref":"#/$defs/kontakt"},"arbetsgivare":{"title":"Din arbetsgivare","description":"Den part som den som rapporterar arbetar hos.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"$ref":"#/$defs/part"}},"datum":{"title":"Datum för anmälan","description":"Dagen då rapporten skrevs. Utelämnat betyder i dag.","type":"string","format":"date"},"bekräftad":{"title":"Jag har läst texten och ingen person kan kännas igen","description":"Den som rapporterar har läst varningarna och vill skicka ändå.","type":"boolean"}},"$defs":{"kontakt":{"title":"Kontaktuppgifter","description":"Till den som rapporterar. Sparas aldrig i ärendefilen.","type":"object","additionalProperties":false,"properties":{"namn":{"title":"Ditt namn","description":"För- och efternamn","type":"string","maxLength":200},"mejl":{"title":"Mejladress","description":"En mejladress som du läser","type":"string","maxLength":254},"telefon":{"title":"Telefonnummer","description":"Ett nummer som du svarar på","type":"string","maxLength":40}}},"part":{"title":"Part","description":"En part och, när parten har en lista, vilken enhet i listan. Eller en egen text för en annan part.","type":"object","additionalProperties":false,"required":["part"],"properties":{"part":{"title":"Part","description":"Partens kod i association.yaml","$ref":"#/$defs/kod"},"enhet":{"title":"Enhet","description":"Enhetens kod i partens lista i association.yaml","$ref":"#/$defs/kod"},"text":{"title":"Vilken","description":"Namnet på en part som inte finns i listan","type":"string","minLength":1,"maxLength":200}}},"omrade":{"title":"Kommunområde","description":"Områdets kod i association.yaml. Avgör vilken koordinator som tar emot rapporten.","$ref":"#/$defs/kod"},"allvarlighetsgrad":{"title":"Hur allvarlig är avvikelsen?","description":"Bedömningen hos den som rapporterar.","type":"string","enum":["mycket-allvarlig","allvarlig","mindre-allvarlig"]},"redan-lost":{"title":"Är avvikelsen löst?","description":"Sant när problemet redan är löst. Rapportera även då, så att andra kan lära av det.","type":"boolean"},"handelser":{"title":"Hur många gånger har det hänt?","description":"Antal händelser som rapporten gäller. Utelämnat betyder en.","type":"integer","minimum":1,"maximum":9999},"kod":{"type":"string","$comment":"Every object in JavaScript has a member named constructor, so no code may be.","pattern":"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = textLength;
const func8 = equal;
const schema1 = {"type":"string","$comment":"Every object in JavaScript has a member named constructor, so no code may be.","pattern":"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60};
const pattern0 = new RegExp("^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema2 = {"title":"Part","description":"En part och, när parten har en lista, vilken enhet i listan. Eller en egen text för en annan part.","type":"object","additionalProperties":false,"required":["part"],"properties":{"part":{"title":"Part","description":"Partens kod i association.yaml","$ref":"#/$defs/kod"},"enhet":{"title":"Enhet","description":"Enhetens kod i partens lista i association.yaml","$ref":"#/$defs/kod"},"text":{"title":"Vilken","description":"Namnet på en part som inte finns i listan","type":"string","minLength":1,"maxLength":200}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.part === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"},schema:schema2.required,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "part") || (key0 === "enhet")) || (key0 === "text"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.part !== undefined){
if(!(validate4(data.part, {instancePath:instancePath+"/part",parentData:data,parentDataProperty:"part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.enhet !== undefined){
if(!(validate4(data.enhet, {instancePath:instancePath+"/enhet",parentData:data,parentDataProperty:"enhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err2 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema2.properties.text,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema2.properties.text,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema2.properties.text.type,parentSchema:schema2.properties.text,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema2.type,parentSchema:schema2,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema4 = {"title":"Är avvikelsen löst?","description":"Sant när problemet redan är löst. Rapportera även då, så att andra kan lära av det.","type":"boolean"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema5 = {"title":"Hur allvarlig är avvikelsen?","description":"Bedömningen hos den som rapporterar.","type":"string","enum":["mycket-allvarlig","allvarlig","mindre-allvarlig"]};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "mycket-allvarlig") || (data === "allvarlig")) || (data === "mindre-allvarlig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum},schema:schema5.enum,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema6 = {"title":"Hur många gånger har det hänt?","description":"Antal händelser som rapporten gäller. Utelämnat betyder en.","type":"integer","minimum":1,"maximum":9999};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema7 = {"title":"Kontaktuppgifter","description":"Till den som rapporterar. Sparas aldrig i ärendefilen.","type":"object","additionalProperties":false,"properties":{"namn":{"title":"Ditt namn","description":"För- och efternamn","type":"string","maxLength":200},"mejl":{"title":"Mejladress","description":"En mejladress som du läser","type":"string","maxLength":254},"telefon":{"title":"Telefonnummer","description":"Ett nummer som du svarar på","type":"string","maxLength":40}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "namn") || (key0 === "mejl")) || (key0 === "telefon"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.namn !== undefined){
let data0 = data.namn;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err1 = {instancePath:instancePath+"/namn",schemaPath:"#/properties/namn/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema7.properties.namn,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/namn",schemaPath:"#/properties/namn/type",keyword:"type",params:{type: "string"},schema:schema7.properties.namn.type,parentSchema:schema7.properties.namn,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mejl !== undefined){
let data1 = data.mejl;
if(typeof data1 === "string"){
if(func1(data1) > 254){
const err3 = {instancePath:instancePath+"/mejl",schemaPath:"#/properties/mejl/maxLength",keyword:"maxLength",params:{limit: 254},schema:254,parentSchema:schema7.properties.mejl,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/mejl",schemaPath:"#/properties/mejl/type",keyword:"type",params:{type: "string"},schema:schema7.properties.mejl.type,parentSchema:schema7.properties.mejl,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.telefon !== undefined){
let data2 = data.telefon;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err5 = {instancePath:instancePath+"/telefon",schemaPath:"#/properties/telefon/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema7.properties.telefon,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/telefon",schemaPath:"#/properties/telefon/type",keyword:"type",params:{type: "string"},schema:schema7.properties.telefon.type,parentSchema:schema7.properties.telefon,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = formats.date;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.beskrivning === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "beskrivning"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["område"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "område"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.samverkansparter === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "samverkansparter"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["löst"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "löst"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.allvarlighetsgrad === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allvarlighetsgrad"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.kontakt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kontakt"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.arbetsgivare === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "arbetsgivare"},schema:schema0.required,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beskrivning !== undefined){
let data0 = data.beskrivning;
if(typeof data0 === "string"){
if(func1(data0) > 5000){
const err8 = {instancePath:instancePath+"/beskrivning",schemaPath:"#/properties/beskrivning/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema0.properties.beskrivning,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data0) < 1){
const err9 = {instancePath:instancePath+"/beskrivning",schemaPath:"#/properties/beskrivning/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema0.properties.beskrivning,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/beskrivning",schemaPath:"#/properties/beskrivning/type",keyword:"type",params:{type: "string"},schema:schema0.properties.beskrivning.type,parentSchema:schema0.properties.beskrivning,data:data0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bakgrund !== undefined){
let data1 = data.bakgrund;
if(typeof data1 === "string"){
if(func1(data1) > 5000){
const err11 = {instancePath:instancePath+"/bakgrund",schemaPath:"#/properties/bakgrund/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema0.properties.bakgrund,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/bakgrund",schemaPath:"#/properties/bakgrund/type",keyword:"type",params:{type: "string"},schema:schema0.properties.bakgrund.type,parentSchema:schema0.properties.bakgrund,data:data1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["område"] !== undefined){
if(!(validate1(data["område"], {instancePath:instancePath+"/område",parentData:data,parentDataProperty:"område",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
if(data.samverkansparter !== undefined){
let data3 = data.samverkansparter;
if(Array.isArray(data3)){
if(data3.length > 40){
const err13 = {instancePath:instancePath+"/samverkansparter",schemaPath:"#/properties/samverkansparter/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema0.properties.samverkansparter,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length < 1){
const err14 = {instancePath:instancePath+"/samverkansparter",schemaPath:"#/properties/samverkansparter/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.samverkansparter,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data3[i0], {instancePath:instancePath+"/samverkansparter/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data3[i1], data3[j0])){
const err15 = {instancePath:instancePath+"/samverkansparter",schemaPath:"#/properties/samverkansparter/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema0.properties.samverkansparter,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/samverkansparter",schemaPath:"#/properties/samverkansparter/type",keyword:"type",params:{type: "array"},schema:schema0.properties.samverkansparter.type,parentSchema:schema0.properties.samverkansparter,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["löst"] !== undefined){
if(!(validate8(data["löst"], {instancePath:instancePath+"/löst",parentData:data,parentDataProperty:"löst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.allvarlighetsgrad !== undefined){
if(!(validate10(data.allvarlighetsgrad, {instancePath:instancePath+"/allvarlighetsgrad",parentData:data,parentDataProperty:"allvarlighetsgrad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data["händelser"] !== undefined){
if(!(validate12(data["händelser"], {instancePath:instancePath+"/händelser",parentData:data,parentDataProperty:"händelser",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.kontakt !== undefined){
if(!(validate14(data.kontakt, {instancePath:instancePath+"/kontakt",parentData:data,parentDataProperty:"kontakt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.arbetsgivare !== undefined){
let data9 = data.arbetsgivare;
if(Array.isArray(data9)){
if(data9.length > 6){
const err17 = {instancePath:instancePath+"/arbetsgivare",schemaPath:"#/properties/arbetsgivare/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema0.properties.arbetsgivare,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.length < 1){
const err18 = {instancePath:instancePath+"/arbetsgivare",schemaPath:"#/properties/arbetsgivare/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema0.properties.arbetsgivare,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate3(data9[i2], {instancePath:instancePath+"/arbetsgivare/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func8(data9[i3], data9[j1])){
const err19 = {instancePath:instancePath+"/arbetsgivare",schemaPath:"#/properties/arbetsgivare/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema0.properties.arbetsgivare,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/arbetsgivare",schemaPath:"#/properties/arbetsgivare/type",keyword:"type",params:{type: "array"},schema:schema0.properties.arbetsgivare.type,parentSchema:schema0.properties.arbetsgivare,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.datum !== undefined){
let data11 = data.datum;
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err21 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema0.properties.datum,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema0.properties.datum.type,parentSchema:schema0.properties.datum,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["bekräftad"] !== undefined){
let data12 = data["bekräftad"];
if(typeof data12 !== "boolean"){
const err23 = {instancePath:instancePath+"/bekräftad",schemaPath:"#/properties/bekr%C3%A4ftad/type",keyword:"type",params:{type: "boolean"},schema:schema0.properties["bekräftad"].type,parentSchema:schema0.properties["bekräftad"],data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema0.type,parentSchema:schema0,data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateCase = validate17;
const schema8 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Ärende","description":"Ett ärende: en rapport utan personuppgifter och det som förbundet gör med den.","type":"object","additionalProperties":false,"required":["schema","id","rutin","mottagen","område","kvitto","rapport","hantering","historik"],"if":{"required":["källa"]},"else":{"properties":{"rapport":{"type":"object","required":["datum","löst","allvarlighetsgrad","händelser"]}}},"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"id":{"$ref":"#/$defs/id"},"rutin":{"title":"Rutin","description":"Rutinen som ärendet hanteras enligt: namnet på en fil i routines.","$ref":"report.json#/$defs/kod"},"mottagen":{"title":"Mottagen","description":"Dagen då rapporten kom in. Alla frister räknas härifrån.","type":"string","format":"date"},"källa":{"title":"Källa","description":"Bara i ett ärende som är importerat: systemet som det kom från. Det som det systemet inte hade saknas här.","type":"object","additionalProperties":false,"required":["system","nummer"],"properties":{"system":{"title":"System","description":"Vad systemet kallas.","type":"string","minLength":1,"maxLength":60},"nummer":{"title":"Nummer","description":"Ärendets nummer i det systemet. Visas aldrig utanför förbundet.","type":"string","minLength":1,"maxLength":60}}},"inskriven":{"$ref":"#/$defs/inskriven"},"område":{"$ref":"report.json#/$defs/omrade"},"kvitto":{"title":"Kvitto","description":"Kontrollsumma för uppföljningskoden. Själva koden sparas ingenstans.","type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"rapport":{"title":"Rapport","description":"Det som rapporterades. Ändras aldrig, utom för att ta bort det som pekar ut en person.","type":"object","additionalProperties":false,"required":["arbetsgivare","samverkansparter","beskrivning"],"properties":{"datum":{"$ref":"report.json#/properties/datum"},"arbetsgivare":{"$ref":"report.json#/properties/arbetsgivare"},"samverkansparter":{"$ref":"report.json#/properties/samverkansparter"},"beskrivning":{"$ref":"report.json#/properties/beskrivning"},"bakgrund":{"$ref":"report.json#/properties/bakgrund"},"löst":{"$ref":"report.json#/$defs/redan-lost"},"allvarlighetsgrad":{"$ref":"report.json#/$defs/allvarlighetsgrad"},"riktning":{"title":"Riktning","description":"Följer av parternas huvudmän den dag rapporten kom in.","$ref":"#/$defs/riktning"},"händelser":{"$ref":"report.json#/$defs/handelser"},"varningar":{"title":"Varningar","description":"Hur många varningar av varje slag som fanns kvar när den som rapporterade bekräftade texten.","type":"array","minItems":1,"maxItems":20,"items":{"title":"Varning","description":"Ett slag och ett antal, aldrig orden.","type":"object","additionalProperties":false,"required":["slag","antal"],"properties":{"slag":{"title":"Slag","description":"Detektorns kod för vad det liknade.","type":"string","pattern":"^[a-z]+(_[a-z]+)*$","maxLength":40},"antal":{"title":"Antal","description":"Hur många ställen.","type":"integer","minimum":1,"maximum":9999}}}}}},"hantering":{"title":"Hantering","description":"Det som koordinatorn lägger till.","type":"object","additionalProperties":false,"required":["fas","nivå"],"properties":{"fas":{"$ref":"#/$defs/fas"},"nivå":{"$ref":"#/$defs/niva"},"klassning":{"$ref":"#/$defs/klassning"},"åtgärder":{"title":"Åtgärder","description":"Det som görs för att det inte ska hända igen.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/atgard"}},"liknar":{"title":"Liknar","description":"Id för ärenden som handlar om samma sak.","type":"array","minItems":1,"maxItems":100,"uniqueItems":true,"items":{"$ref":"#/$defs/id"}},"diarienummer":{"title":"Diarienummer","description":"Ärendets nummer i förbundets diarium.","type":"string","minLength":1,"maxLength":60},"externt-nummer":{"title":"Externt nummer","description":"Ärendets nummer i en annan parts system.","type":"string","minLength":1,"maxLength":60},"riktning":{"title":"Riktning","description":"När någon har satt en annan riktning än den som följer av parterna, och varför.","type":"object","additionalProperties":false,"required":["kod","text"],"properties":{"kod":{"$ref":"#/$defs/riktning"},"text":{"$ref":"#/$defs/text"}}},"flyttar":{"title":"Flyttar","description":"När ärendet lämnades till ett annat område, och varför. Rapporten är densamma.","type":"array","minItems":1,"maxItems":100,"items":{"title":"En flytt","description":"Från ett område till ett annat.","type":"object","additionalProperties":false,"required":["datum","från","till","text"],"properties":{"datum":{"$ref":"#/$defs/datum"},"från":{"title":"Från","description":"Området som ärendet låg i.","$ref":"report.json#/$defs/omrade"},"till":{"title":"Till","description":"Området som ärendet lämnades till.","$ref":"report.json#/$defs/omrade"},"text":{"$ref":"#/$defs/text"}}}},"frågor":{"title":"Frågor","description":"Det som den som rapporterade har fått frågor om.","type":"array","minItems":1,"maxItems":100,"items":{"title":"En fråga","description":"En fråga till den som rapporterade, och svaret när det har kommit.","type":"object","additionalProperties":false,"required":["nr","datum","text"],"properties":{"nr":{"title":"Nummer","description":"Frågans nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"},"till":{"title":"Till","description":"Dagen då frågan tas upp igen om svaret inte har kommit.","$ref":"#/$defs/datum"},"svar":{"title":"Svar på frågan","description":"Det som den som rapporterade svarade.","type":"object","additionalProperties":false,"required":["datum","text"],"properties":{"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"}}}}}},"bekräftelser":{"title":"Bekräftelser","description":"Det som den som rapporterade har fått läsa om att rapporten har kommit in. En bekräftelse är inget svar.","type":"array","minItems":1,"maxItems":100,"items":{"title":"En bekräftelse","description":"En daterad bekräftelse, och dagen då besked är utlovat.","type":"object","additionalProperties":false,"required":["nr","datum","text"],"properties":{"nr":{"title":"Nummer","description":"Bekräftelsens nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"},"besked":{"title":"Besked senast","description":"Dagen då den som rapporterade senast ska ha fått besked.","$ref":"#/$defs/datum"}}}},"svar":{"title":"Svar","description":"Det som den som rapporterade får läsa.","type":"array","minItems":1,"maxItems":100,"items":{"title":"Ett svar","description":"Ett daterat svar till den som rapporterade.","type":"object","additionalProperties":false,"required":["datum","text"],"properties":{"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"},"rättad":{"title":"Rättat","description":"Dagen då svaret fick den text som gäller nu.","$ref":"#/$defs/datum"},"tidigare":{"title":"Tidigare texter","description":"Det som stod förut, det äldsta först. Den som rapporterade ser bara det nyaste.","type":"array","minItems":1,"maxItems":100,"items":{"title":"En tidigare text","description":"Vad som stod, och från vilken dag.","type":"object","additionalProperties":false,"required":["datum","text"],"properties":{"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"}}}}}}},"återkoppling":{"title":"Hjälpte svaret?","description":"Det som den som rapporterade svarade på frågan om svaret hjälpte. Frågan ställs en gång.","type":"object","additionalProperties":false,"required":["datum","hjälpte"],"properties":{"datum":{"$ref":"#/$defs/datum"},"hjälpte":{"$ref":"#/$defs/hjalpte"}}},"beslut":{"title":"Beslut","description":"Det som möten har beslutat om ärendet. Visas inte för den som rapporterade.","type":"array","minItems":1,"maxItems":100,"items":{"title":"Ett beslut","description":"Vad ett organ beslutade, och vilken dag.","type":"object","additionalProperties":false,"required":["nr","datum","organ","text"],"properties":{"nr":{"title":"Nummer","description":"Beslutets nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"datum":{"$ref":"#/$defs/datum"},"organ":{"title":"Organ","description":"Koden för det organ som beslutade.","$ref":"report.json#/$defs/kod"},"text":{"$ref":"#/$defs/text"}}}},"anteckningar":{"title":"Anteckningar","description":"Det som bara är för dem som hanterar ärendet. Visas aldrig för den som rapporterade.","type":"array","minItems":1,"maxItems":100,"items":{"title":"En anteckning","description":"En daterad anteckning.","type":"object","additionalProperties":false,"required":["nr","datum","text"],"properties":{"nr":{"title":"Nummer","description":"Anteckningens nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"datum":{"$ref":"#/$defs/datum"},"text":{"$ref":"#/$defs/text"}}}}}},"historik":{"title":"Historik","description":"Vad som har hänt med ärendet, dag för dag. Det läggs bara till rader.","type":"array","minItems":1,"maxItems":1000,"items":{"title":"Händelse i ärendet","description":"En daterad rad.","type":"object","additionalProperties":false,"required":["datum","händelse"],"properties":{"datum":{"$ref":"#/$defs/datum"},"händelse":{"$ref":"#/$defs/handelse"},"till":{"title":"Till","description":"Den nya fasen, den nya nivån, det nya området, steget som är klart, dagen då en paus ska tas upp igen, eller numret på åtgärden, frågan, bekräftelsen, svaret, beslutet, anteckningen eller den ångrade raden.","anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60},{"type":"integer","minimum":1,"maximum":999}]},"skäl":{"title":"Skäl","description":"Koden för varför.","$ref":"report.json#/$defs/kod"}}}}},"$defs":{"inskriven":{"title":"Inskriven åt någon","description":"Bara när en koordinator skrev in rapporten åt den som rapporterade: hur den kom in.","type":"string","enum":["papper","telefon","mejl","mote"]},"handelse":{"title":"Händelse","description":"Vad som ändrades.","type":"string","enum":["mottagen","importerad","fas","nivå","klassning","åtgärd","genomförd","effekt","bekräftad","svar","rättat","beslut","anteckning","fråga","frågesvar","återkoppling","flytt","klart","riktning","paus","fortsatt","ångrat","avidentifierad"]},"hjalpte":{"title":"Hjälpte svaret?","description":"Vad den som rapporterade säger om svaret.","type":"string","enum":["ja","delvis","nej"]},"riktning":{"title":"Riktning","description":"Vilken väg rapporten går mellan huvudmän.","type":"string","enum":["kommun-till-region","region-till-kommun","annan","ingen"]},"id":{"title":"Ärende-id","description":"Förbundets prefix, årtal och åtta slumpade tecken. Samma som filens och grenens namn.","type":"string","pattern":"^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$"},"datum":{"title":"Datum","description":"En dag, till exempel 2026-11-22. Aldrig ett klockslag.","type":"string","format":"date"},"text":{"title":"Text","description":"Fri text utan något som kan peka ut en person.","type":"string","minLength":1,"maxLength":5000},"niva":{"title":"Nivå","description":"Steget på rutinens trappa där ärendet hanteras.","type":"integer","minimum":1,"maximum":9},"fas":{"title":"Fas","description":"Hur långt ärendet har kommit.","type":"string","enum":["mottagen","samordning","utredning","atgard","uppfoljning","stangt","arkiverat"]},"klassning":{"title":"Klassning","description":"Koordinatorns klassning med koder ur rutinens listor.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"typ":{"title":"Typ av händelse","description":"Koder ur rutinens lista över händelsetyper.","$ref":"#/$defs/koder"},"orsak":{"title":"Orsak","description":"Koder ur rutinens lista över orsaker.","$ref":"#/$defs/koder"},"ärendet":{"title":"Ärendet","description":"Vad ärendet är, som patientskada eller annat. Koder ur rutinens lista.","$ref":"#/$defs/koder"},"konsekvens":{"title":"Konsekvens","description":"Följden för organisationen, för personen och för säkerhet och miljö.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"organisation":{"title":"För organisationen","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"person":{"title":"För personen","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"säkerhet":{"title":"För säkerhet och miljö","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"}}},"rutinföljsamhet":{"title":"Rutinföljsamhet","description":"Om det fanns en rutin, om den var känd och om den följdes.","$ref":"report.json#/$defs/kod"},"slag":{"title":"Risk, tillbud eller skada","description":"Om det kunde ha hänt, nästan hände eller hände. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"målgrupp":{"title":"Målgrupp","description":"Vilka avvikelsen rör, som grupp. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"sektor":{"title":"Sektor","description":"Vilken sektor avvikelsen rör. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"text":{"title":"Förklaring","description":"En mening om klassningen. Den som väljer övrigt skriver vad det är.","$ref":"#/$defs/text"}}},"koder":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"atgard":{"title":"Åtgärd","description":"En åtgärd, vem som gör den, när den ska vara klar och om den hjälpte. Ingen åtgärd är ett utfall: den har bara sitt skäl.","type":"object","additionalProperties":false,"required":["nr","typ","text"],"properties":{"nr":{"title":"Nummer","description":"Åtgärdens nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"typ":{"title":"Typ","description":"Kod ur rutinens lista över åtgärder.","$ref":"report.json#/$defs/kod"},"text":{"$ref":"#/$defs/text"},"ansvarig":{"title":"Ansvarig","description":"Koden för det organ eller den roll som gör åtgärden. Aldrig en person.","$ref":"report.json#/$defs/kod"},"klar-senast":{"title":"Klar senast","description":"Dagen då åtgärden ska vara genomförd.","$ref":"#/$defs/datum"},"genomförd":{"title":"Genomförd","description":"Dagen då åtgärden blev genomförd.","$ref":"#/$defs/datum"},"effekt":{"title":"Effekt","description":"Om åtgärden hjälpte.","type":"object","additionalProperties":false,"required":["utfall","bedömd"],"properties":{"utfall":{"title":"Utfall","description":"Bedömningen.","type":"string","enum":["ja","delvis","nej","for-tidigt","ej-genomford"]},"bedömd":{"title":"Bedömd","description":"Dagen då effekten bedömdes.","$ref":"#/$defs/datum"}}},"varför":{"title":"Varför inte","description":"Varför åtgärden inte genomfördes.","$ref":"#/$defs/text"},"ersatt-av":{"title":"Ersatt av","description":"Numret på åtgärden som bestämdes efteråt, så att det inte längre gäller att inget görs.","type":"integer","minimum":1,"maximum":999}}}}};
const schema9 = {"title":"Ärende-id","description":"Förbundets prefix, årtal och åtta slumpade tecken. Samma som filens och grenens namn.","type":"string","pattern":"^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$"};
const pattern2 = new RegExp("^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$", "u");

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$"},schema:"^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema11 = {"title":"Inskriven åt någon","description":"Bara när en koordinator skrev in rapporten åt den som rapporterade: hur den kom in.","type":"string","enum":["papper","telefon","mejl","mote"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "papper") || (data === "telefon")) || (data === "mejl")) || (data === "mote"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema11.enum},schema:schema11.enum,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema13 = {"title":"Datum för anmälan","description":"Dagen då rapporten skrevs. Utelämnat betyder i dag.","type":"string","format":"date"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema14 = {"title":"Din arbetsgivare","description":"Den part som den som rapporterar arbetar hos.","type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"$ref":"#/$defs/part"}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6},schema:6,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema15 = {"title":"Vilka parter handlar det om?","description":"De parter som samverkan skulle ha fungerat med.","type":"array","minItems":1,"maxItems":40,"uniqueItems":true,"items":{"$ref":"#/$defs/part"}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 40){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 40},schema:40,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema16 = {"title":"Beskriv avvikelsen","description":"Vad som hände, kort och utan något som kan peka ut en person.","type":"string","minLength":1,"maxLength":5000};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 5000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema17 = {"title":"Beskriv möjliga orsaker, åtgärder och konsekvenser","description":"Vad det kan bero på, vad som kan göras och vad följden blev. Frivilligt.","type":"string","maxLength":5000};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 5000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"},schema:schema4.type,parentSchema:schema4,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema5.type,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "mycket-allvarlig") || (data === "allvarlig")) || (data === "mindre-allvarlig"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema5.enum},schema:schema5.enum,parentSchema:schema5,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema20 = {"title":"Riktning","description":"Vilken väg rapporten går mellan huvudmän.","type":"string","enum":["kommun-till-region","region-till-kommun","annan","ingen"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "kommun-till-region") || (data === "region-till-kommun")) || (data === "annan")) || (data === "ingen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},schema:schema20.enum,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"Fas","description":"Hur långt ärendet har kommit.","type":"string","enum":["mottagen","samordning","utredning","atgard","uppfoljning","stangt","arkiverat"]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "mottagen") || (data === "samordning")) || (data === "utredning")) || (data === "atgard")) || (data === "uppfoljning")) || (data === "stangt")) || (data === "arkiverat"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},schema:schema22.enum,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"title":"Nivå","description":"Steget på rutinens trappa där ärendet hanteras.","type":"integer","minimum":1,"maximum":9};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"title":"Klassning","description":"Koordinatorns klassning med koder ur rutinens listor.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"typ":{"title":"Typ av händelse","description":"Koder ur rutinens lista över händelsetyper.","$ref":"#/$defs/koder"},"orsak":{"title":"Orsak","description":"Koder ur rutinens lista över orsaker.","$ref":"#/$defs/koder"},"ärendet":{"title":"Ärendet","description":"Vad ärendet är, som patientskada eller annat. Koder ur rutinens lista.","$ref":"#/$defs/koder"},"konsekvens":{"title":"Konsekvens","description":"Följden för organisationen, för personen och för säkerhet och miljö.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"organisation":{"title":"För organisationen","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"person":{"title":"För personen","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"säkerhet":{"title":"För säkerhet och miljö","description":"Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"}}},"rutinföljsamhet":{"title":"Rutinföljsamhet","description":"Om det fanns en rutin, om den var känd och om den följdes.","$ref":"report.json#/$defs/kod"},"slag":{"title":"Risk, tillbud eller skada","description":"Om det kunde ha hänt, nästan hände eller hände. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"målgrupp":{"title":"Målgrupp","description":"Vilka avvikelsen rör, som grupp. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"sektor":{"title":"Sektor","description":"Vilken sektor avvikelsen rör. Kod ur rutinens lista.","$ref":"report.json#/$defs/kod"},"text":{"title":"Förklaring","description":"En mening om klassningen. Den som väljer övrigt skriver vad det är.","$ref":"#/$defs/text"}}};
const schema25 = {"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err2 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Text","description":"Fri text utan något som kan peka ut en person.","type":"string","minLength":1,"maxLength":5000};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 5000){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema24.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.typ !== undefined){
if(!(validate51(data.typ, {instancePath:instancePath+"/typ",parentData:data,parentDataProperty:"typ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.orsak !== undefined){
if(!(validate51(data.orsak, {instancePath:instancePath+"/orsak",parentData:data,parentDataProperty:"orsak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data["ärendet"] !== undefined){
if(!(validate51(data["ärendet"], {instancePath:instancePath+"/ärendet",parentData:data,parentDataProperty:"ärendet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.konsekvens !== undefined){
let data3 = data.konsekvens;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err2 = {instancePath:instancePath+"/konsekvens",schemaPath:"#/properties/konsekvens/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema24.properties.konsekvens,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "organisation") || (key1 === "person")) || (key1 === "säkerhet"))){
const err3 = {instancePath:instancePath+"/konsekvens",schemaPath:"#/properties/konsekvens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema24.properties.konsekvens,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.organisation !== undefined){
if(!(validate20(data3.organisation, {instancePath:instancePath+"/konsekvens/organisation",parentData:data3,parentDataProperty:"organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data3.person !== undefined){
if(!(validate20(data3.person, {instancePath:instancePath+"/konsekvens/person",parentData:data3,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data3["säkerhet"] !== undefined){
if(!(validate20(data3["säkerhet"], {instancePath:instancePath+"/konsekvens/säkerhet",parentData:data3,parentDataProperty:"säkerhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/konsekvens",schemaPath:"#/properties/konsekvens/type",keyword:"type",params:{type: "object"},schema:schema24.properties.konsekvens.type,parentSchema:schema24.properties.konsekvens,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["rutinföljsamhet"] !== undefined){
if(!(validate20(data["rutinföljsamhet"], {instancePath:instancePath+"/rutinföljsamhet",parentData:data,parentDataProperty:"rutinföljsamhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.slag !== undefined){
if(!(validate20(data.slag, {instancePath:instancePath+"/slag",parentData:data,parentDataProperty:"slag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data["målgrupp"] !== undefined){
if(!(validate20(data["målgrupp"], {instancePath:instancePath+"/målgrupp",parentData:data,parentDataProperty:"målgrupp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.sektor !== undefined){
if(!(validate20(data.sektor, {instancePath:instancePath+"/sektor",parentData:data,parentDataProperty:"sektor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate63(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"title":"Åtgärd","description":"En åtgärd, vem som gör den, när den ska vara klar och om den hjälpte. Ingen åtgärd är ett utfall: den har bara sitt skäl.","type":"object","additionalProperties":false,"required":["nr","typ","text"],"properties":{"nr":{"title":"Nummer","description":"Åtgärdens nummer i ärendet, från 1.","type":"integer","minimum":1,"maximum":999},"typ":{"title":"Typ","description":"Kod ur rutinens lista över åtgärder.","$ref":"report.json#/$defs/kod"},"text":{"$ref":"#/$defs/text"},"ansvarig":{"title":"Ansvarig","description":"Koden för det organ eller den roll som gör åtgärden. Aldrig en person.","$ref":"report.json#/$defs/kod"},"klar-senast":{"title":"Klar senast","description":"Dagen då åtgärden ska vara genomförd.","$ref":"#/$defs/datum"},"genomförd":{"title":"Genomförd","description":"Dagen då åtgärden blev genomförd.","$ref":"#/$defs/datum"},"effekt":{"title":"Effekt","description":"Om åtgärden hjälpte.","type":"object","additionalProperties":false,"required":["utfall","bedömd"],"properties":{"utfall":{"title":"Utfall","description":"Bedömningen.","type":"string","enum":["ja","delvis","nej","for-tidigt","ej-genomford"]},"bedömd":{"title":"Bedömd","description":"Dagen då effekten bedömdes.","$ref":"#/$defs/datum"}}},"varför":{"title":"Varför inte","description":"Varför åtgärden inte genomfördes.","$ref":"#/$defs/text"},"ersatt-av":{"title":"Ersatt av","description":"Numret på åtgärden som bestämdes efteråt, så att det inte längre gäller att inget görs.","type":"integer","minimum":1,"maximum":999}}};
const schema28 = {"title":"Datum","description":"En dag, till exempel 2026-11-22. Aldrig ett klockslag.","type":"string","format":"date"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nr === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nr"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.typ === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typ"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.text === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema27.required,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema27.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.nr !== undefined){
let data0 = data.nr;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema27.properties.nr.type,parentSchema:schema27.properties.nr,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema27.properties.nr,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema27.properties.nr,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.typ !== undefined){
if(!(validate20(data.typ, {instancePath:instancePath+"/typ",parentData:data,parentDataProperty:"typ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate63(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.ansvarig !== undefined){
if(!(validate20(data.ansvarig, {instancePath:instancePath+"/ansvarig",parentData:data,parentDataProperty:"ansvarig",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data["klar-senast"] !== undefined){
if(!(validate70(data["klar-senast"], {instancePath:instancePath+"/klar-senast",parentData:data,parentDataProperty:"klar-senast",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data["genomförd"] !== undefined){
if(!(validate70(data["genomförd"], {instancePath:instancePath+"/genomförd",parentData:data,parentDataProperty:"genomförd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.effekt !== undefined){
let data6 = data.effekt;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.utfall === undefined){
const err7 = {instancePath:instancePath+"/effekt",schemaPath:"#/properties/effekt/required",keyword:"required",params:{missingProperty: "utfall"},schema:schema27.properties.effekt.required,parentSchema:schema27.properties.effekt,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6["bedömd"] === undefined){
const err8 = {instancePath:instancePath+"/effekt",schemaPath:"#/properties/effekt/required",keyword:"required",params:{missingProperty: "bedömd"},schema:schema27.properties.effekt.required,parentSchema:schema27.properties.effekt,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "utfall") || (key1 === "bedömd"))){
const err9 = {instancePath:instancePath+"/effekt",schemaPath:"#/properties/effekt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema27.properties.effekt,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.utfall !== undefined){
let data7 = data6.utfall;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/effekt/utfall",schemaPath:"#/properties/effekt/properties/utfall/type",keyword:"type",params:{type: "string"},schema:schema27.properties.effekt.properties.utfall.type,parentSchema:schema27.properties.effekt.properties.utfall,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data7 === "ja") || (data7 === "delvis")) || (data7 === "nej")) || (data7 === "for-tidigt")) || (data7 === "ej-genomford"))){
const err11 = {instancePath:instancePath+"/effekt/utfall",schemaPath:"#/properties/effekt/properties/utfall/enum",keyword:"enum",params:{allowedValues: schema27.properties.effekt.properties.utfall.enum},schema:schema27.properties.effekt.properties.utfall.enum,parentSchema:schema27.properties.effekt.properties.utfall,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6["bedömd"] !== undefined){
if(!(validate70(data6["bedömd"], {instancePath:instancePath+"/effekt/bedömd",parentData:data6,parentDataProperty:"bedömd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/effekt",schemaPath:"#/properties/effekt/type",keyword:"type",params:{type: "object"},schema:schema27.properties.effekt.type,parentSchema:schema27.properties.effekt,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["varför"] !== undefined){
if(!(validate63(data["varför"], {instancePath:instancePath+"/varför",parentData:data,parentDataProperty:"varför",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data["ersatt-av"] !== undefined){
let data10 = data["ersatt-av"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err13 = {instancePath:instancePath+"/ersatt-av",schemaPath:"#/properties/ersatt-av/type",keyword:"type",params:{type: "integer"},schema:schema27.properties["ersatt-av"].type,parentSchema:schema27.properties["ersatt-av"],data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 999 || isNaN(data10)){
const err14 = {instancePath:instancePath+"/ersatt-av",schemaPath:"#/properties/ersatt-av/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema27.properties["ersatt-av"],data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err15 = {instancePath:instancePath+"/ersatt-av",schemaPath:"#/properties/ersatt-av/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema27.properties["ersatt-av"],data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Hjälpte svaret?","description":"Vad den som rapporterade säger om svaret.","type":"string","enum":["ja","delvis","nej"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "ja") || (data === "delvis")) || (data === "nej"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"Händelse","description":"Vad som ändrades.","type":"string","enum":["mottagen","importerad","fas","nivå","klassning","åtgärd","genomförd","effekt","bekräftad","svar","rättat","beslut","anteckning","fråga","frågesvar","återkoppling","flytt","klart","riktning","paus","fortsatt","ångrat","avidentifierad"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((data === "mottagen") || (data === "importerad")) || (data === "fas")) || (data === "nivå")) || (data === "klassning")) || (data === "åtgärd")) || (data === "genomförd")) || (data === "effekt")) || (data === "bekräftad")) || (data === "svar")) || (data === "rättat")) || (data === "beslut")) || (data === "anteckning")) || (data === "fråga")) || (data === "frågesvar")) || (data === "återkoppling")) || (data === "flytt")) || (data === "klart")) || (data === "riktning")) || (data === "paus")) || (data === "fortsatt")) || (data === "ångrat")) || (data === "avidentifierad"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},schema:schema30.enum,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[a-z]+(_[a-z]+)*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data["källa"] === undefined) && (missing0 = "källa")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rapport !== undefined){
let data0 = data.rapport;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.datum === undefined){
const err1 = {instancePath:instancePath+"/rapport",schemaPath:"#/else/properties/rapport/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.else.properties.rapport.required,parentSchema:schema8.else.properties.rapport,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0["löst"] === undefined){
const err2 = {instancePath:instancePath+"/rapport",schemaPath:"#/else/properties/rapport/required",keyword:"required",params:{missingProperty: "löst"},schema:schema8.else.properties.rapport.required,parentSchema:schema8.else.properties.rapport,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.allvarlighetsgrad === undefined){
const err3 = {instancePath:instancePath+"/rapport",schemaPath:"#/else/properties/rapport/required",keyword:"required",params:{missingProperty: "allvarlighetsgrad"},schema:schema8.else.properties.rapport.required,parentSchema:schema8.else.properties.rapport,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0["händelser"] === undefined){
const err4 = {instancePath:instancePath+"/rapport",schemaPath:"#/else/properties/rapport/required",keyword:"required",params:{missingProperty: "händelser"},schema:schema8.else.properties.rapport.required,parentSchema:schema8.else.properties.rapport,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/rapport",schemaPath:"#/else/properties/rapport/type",keyword:"type",params:{type: "object"},schema:schema8.else.properties.rapport.type,parentSchema:schema8.else.properties.rapport,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.rapport = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "else"},schema:schema8.if,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.id === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.rutin === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rutin"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.mottagen === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mottagen"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data["område"] === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "område"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.kvitto === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kvitto"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.rapport === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rapport"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.hantering === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hantering"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.historik === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "historik"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schema !== undefined){
let data1 = data.schema;
if(1 !== data1){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema8.properties.schema,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate18(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.rutin !== undefined){
if(!(validate20(data.rutin, {instancePath:instancePath+"/rutin",parentData:data,parentDataProperty:"rutin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.mottagen !== undefined){
let data4 = data.mottagen;
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err18 = {instancePath:instancePath+"/mottagen",schemaPath:"#/properties/mottagen/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema8.properties.mottagen,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/mottagen",schemaPath:"#/properties/mottagen/type",keyword:"type",params:{type: "string"},schema:schema8.properties.mottagen.type,parentSchema:schema8.properties.mottagen,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["källa"] !== undefined){
let data5 = data["källa"];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.system === undefined){
const err20 = {instancePath:instancePath+"/källa",schemaPath:"#/properties/k%C3%A4lla/required",keyword:"required",params:{missingProperty: "system"},schema:schema8.properties["källa"].required,parentSchema:schema8.properties["källa"],data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.nummer === undefined){
const err21 = {instancePath:instancePath+"/källa",schemaPath:"#/properties/k%C3%A4lla/required",keyword:"required",params:{missingProperty: "nummer"},schema:schema8.properties["källa"].required,parentSchema:schema8.properties["källa"],data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "system") || (key1 === "nummer"))){
const err22 = {instancePath:instancePath+"/källa",schemaPath:"#/properties/k%C3%A4lla/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema8.properties["källa"],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.system !== undefined){
let data6 = data5.system;
if(typeof data6 === "string"){
if(func1(data6) > 60){
const err23 = {instancePath:instancePath+"/källa/system",schemaPath:"#/properties/k%C3%A4lla/properties/system/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema8.properties["källa"].properties.system,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data6) < 1){
const err24 = {instancePath:instancePath+"/källa/system",schemaPath:"#/properties/k%C3%A4lla/properties/system/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["källa"].properties.system,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/källa/system",schemaPath:"#/properties/k%C3%A4lla/properties/system/type",keyword:"type",params:{type: "string"},schema:schema8.properties["källa"].properties.system.type,parentSchema:schema8.properties["källa"].properties.system,data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.nummer !== undefined){
let data7 = data5.nummer;
if(typeof data7 === "string"){
if(func1(data7) > 60){
const err26 = {instancePath:instancePath+"/källa/nummer",schemaPath:"#/properties/k%C3%A4lla/properties/nummer/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema8.properties["källa"].properties.nummer,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func1(data7) < 1){
const err27 = {instancePath:instancePath+"/källa/nummer",schemaPath:"#/properties/k%C3%A4lla/properties/nummer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties["källa"].properties.nummer,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/källa/nummer",schemaPath:"#/properties/k%C3%A4lla/properties/nummer/type",keyword:"type",params:{type: "string"},schema:schema8.properties["källa"].properties.nummer.type,parentSchema:schema8.properties["källa"].properties.nummer,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/källa",schemaPath:"#/properties/k%C3%A4lla/type",keyword:"type",params:{type: "object"},schema:schema8.properties["källa"].type,parentSchema:schema8.properties["källa"],data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.inskriven !== undefined){
if(!(validate22(data.inskriven, {instancePath:instancePath+"/inskriven",parentData:data,parentDataProperty:"inskriven",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["område"] !== undefined){
if(!(validate24(data["område"], {instancePath:instancePath+"/område",parentData:data,parentDataProperty:"område",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.kvitto !== undefined){
let data10 = data.kvitto;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err30 = {instancePath:instancePath+"/kvitto",schemaPath:"#/properties/kvitto/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema8.properties.kvitto,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/kvitto",schemaPath:"#/properties/kvitto/type",keyword:"type",params:{type: "string"},schema:schema8.properties.kvitto.type,parentSchema:schema8.properties.kvitto,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.rapport !== undefined){
let data11 = data.rapport;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.arbetsgivare === undefined){
const err32 = {instancePath:instancePath+"/rapport",schemaPath:"#/properties/rapport/required",keyword:"required",params:{missingProperty: "arbetsgivare"},schema:schema8.properties.rapport.required,parentSchema:schema8.properties.rapport,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.samverkansparter === undefined){
const err33 = {instancePath:instancePath+"/rapport",schemaPath:"#/properties/rapport/required",keyword:"required",params:{missingProperty: "samverkansparter"},schema:schema8.properties.rapport.required,parentSchema:schema8.properties.rapport,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.beskrivning === undefined){
const err34 = {instancePath:instancePath+"/rapport",schemaPath:"#/properties/rapport/required",keyword:"required",params:{missingProperty: "beskrivning"},schema:schema8.properties.rapport.required,parentSchema:schema8.properties.rapport,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data11){
if(!(func0.call(schema8.properties.rapport.properties, key2))){
const err35 = {instancePath:instancePath+"/rapport",schemaPath:"#/properties/rapport/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema8.properties.rapport,data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.datum !== undefined){
if(!(validate26(data11.datum, {instancePath:instancePath+"/rapport/datum",parentData:data11,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data11.arbetsgivare !== undefined){
if(!(validate28(data11.arbetsgivare, {instancePath:instancePath+"/rapport/arbetsgivare",parentData:data11,parentDataProperty:"arbetsgivare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data11.samverkansparter !== undefined){
if(!(validate31(data11.samverkansparter, {instancePath:instancePath+"/rapport/samverkansparter",parentData:data11,parentDataProperty:"samverkansparter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data11.beskrivning !== undefined){
if(!(validate34(data11.beskrivning, {instancePath:instancePath+"/rapport/beskrivning",parentData:data11,parentDataProperty:"beskrivning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data11.bakgrund !== undefined){
if(!(validate36(data11.bakgrund, {instancePath:instancePath+"/rapport/bakgrund",parentData:data11,parentDataProperty:"bakgrund",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data11["löst"] !== undefined){
if(!(validate38(data11["löst"], {instancePath:instancePath+"/rapport/löst",parentData:data11,parentDataProperty:"löst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data11.allvarlighetsgrad !== undefined){
if(!(validate40(data11.allvarlighetsgrad, {instancePath:instancePath+"/rapport/allvarlighetsgrad",parentData:data11,parentDataProperty:"allvarlighetsgrad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data11.riktning !== undefined){
if(!(validate42(data11.riktning, {instancePath:instancePath+"/rapport/riktning",parentData:data11,parentDataProperty:"riktning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data11["händelser"] !== undefined){
if(!(validate44(data11["händelser"], {instancePath:instancePath+"/rapport/händelser",parentData:data11,parentDataProperty:"händelser",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data11.varningar !== undefined){
let data21 = data11.varningar;
if(Array.isArray(data21)){
if(data21.length > 20){
const err36 = {instancePath:instancePath+"/rapport/varningar",schemaPath:"#/properties/rapport/properties/varningar/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema8.properties.rapport.properties.varningar,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data21.length < 1){
const err37 = {instancePath:instancePath+"/rapport/varningar",schemaPath:"#/properties/rapport/properties/varningar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.rapport.properties.varningar,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.slag === undefined){
const err38 = {instancePath:instancePath+"/rapport/varningar/" + i0,schemaPath:"#/properties/rapport/properties/varningar/items/required",keyword:"required",params:{missingProperty: "slag"},schema:schema8.properties.rapport.properties.varningar.items.required,parentSchema:schema8.properties.rapport.properties.varningar.items,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data22.antal === undefined){
const err39 = {instancePath:instancePath+"/rapport/varningar/" + i0,schemaPath:"#/properties/rapport/properties/varningar/items/required",keyword:"required",params:{missingProperty: "antal"},schema:schema8.properties.rapport.properties.varningar.items.required,parentSchema:schema8.properties.rapport.properties.varningar.items,data:data22};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data22){
if(!((key3 === "slag") || (key3 === "antal"))){
const err40 = {instancePath:instancePath+"/rapport/varningar/" + i0,schemaPath:"#/properties/rapport/properties/varningar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema8.properties.rapport.properties.varningar.items,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data22.slag !== undefined){
let data23 = data22.slag;
if(typeof data23 === "string"){
if(func1(data23) > 40){
const err41 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/slag",schemaPath:"#/properties/rapport/properties/varningar/items/properties/slag/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema8.properties.rapport.properties.varningar.items.properties.slag,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern6.test(data23)){
const err42 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/slag",schemaPath:"#/properties/rapport/properties/varningar/items/properties/slag/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(_[a-z]+)*$"},schema:"^[a-z]+(_[a-z]+)*$",parentSchema:schema8.properties.rapport.properties.varningar.items.properties.slag,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/slag",schemaPath:"#/properties/rapport/properties/varningar/items/properties/slag/type",keyword:"type",params:{type: "string"},schema:schema8.properties.rapport.properties.varningar.items.properties.slag.type,parentSchema:schema8.properties.rapport.properties.varningar.items.properties.slag,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.antal !== undefined){
let data24 = data22.antal;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err44 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/antal",schemaPath:"#/properties/rapport/properties/varningar/items/properties/antal/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.rapport.properties.varningar.items.properties.antal.type,parentSchema:schema8.properties.rapport.properties.varningar.items.properties.antal,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 9999 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/antal",schemaPath:"#/properties/rapport/properties/varningar/items/properties/antal/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema8.properties.rapport.properties.varningar.items.properties.antal,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err46 = {instancePath:instancePath+"/rapport/varningar/" + i0+"/antal",schemaPath:"#/properties/rapport/properties/varningar/items/properties/antal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.rapport.properties.varningar.items.properties.antal,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/rapport/varningar/" + i0,schemaPath:"#/properties/rapport/properties/varningar/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.rapport.properties.varningar.items.type,parentSchema:schema8.properties.rapport.properties.varningar.items,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rapport/varningar",schemaPath:"#/properties/rapport/properties/varningar/type",keyword:"type",params:{type: "array"},schema:schema8.properties.rapport.properties.varningar.type,parentSchema:schema8.properties.rapport.properties.varningar,data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rapport",schemaPath:"#/properties/rapport/type",keyword:"type",params:{type: "object"},schema:schema8.properties.rapport.type,parentSchema:schema8.properties.rapport,data:data11};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.hantering !== undefined){
let data25 = data.hantering;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.fas === undefined){
const err50 = {instancePath:instancePath+"/hantering",schemaPath:"#/properties/hantering/required",keyword:"required",params:{missingProperty: "fas"},schema:schema8.properties.hantering.required,parentSchema:schema8.properties.hantering,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data25["nivå"] === undefined){
const err51 = {instancePath:instancePath+"/hantering",schemaPath:"#/properties/hantering/required",keyword:"required",params:{missingProperty: "nivå"},schema:schema8.properties.hantering.required,parentSchema:schema8.properties.hantering,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data25){
if(!(func0.call(schema8.properties.hantering.properties, key4))){
const err52 = {instancePath:instancePath+"/hantering",schemaPath:"#/properties/hantering/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema8.properties.hantering,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.fas !== undefined){
if(!(validate46(data25.fas, {instancePath:instancePath+"/hantering/fas",parentData:data25,parentDataProperty:"fas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data25["nivå"] !== undefined){
if(!(validate48(data25["nivå"], {instancePath:instancePath+"/hantering/nivå",parentData:data25,parentDataProperty:"nivå",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data25.klassning !== undefined){
if(!(validate50(data25.klassning, {instancePath:instancePath+"/hantering/klassning",parentData:data25,parentDataProperty:"klassning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data25["åtgärder"] !== undefined){
let data29 = data25["åtgärder"];
if(Array.isArray(data29)){
if(data29.length > 100){
const err53 = {instancePath:instancePath+"/hantering/åtgärder",schemaPath:"#/properties/hantering/properties/%C3%A5tg%C3%A4rder/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties["åtgärder"],data:data29};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data29.length < 1){
const err54 = {instancePath:instancePath+"/hantering/åtgärder",schemaPath:"#/properties/hantering/properties/%C3%A5tg%C3%A4rder/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["åtgärder"],data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
if(!(validate66(data29[i1], {instancePath:instancePath+"/hantering/åtgärder/" + i1,parentData:data29,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/hantering/åtgärder",schemaPath:"#/properties/hantering/properties/%C3%A5tg%C3%A4rder/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties["åtgärder"].type,parentSchema:schema8.properties.hantering.properties["åtgärder"],data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.liknar !== undefined){
let data31 = data25.liknar;
if(Array.isArray(data31)){
if(data31.length > 100){
const err56 = {instancePath:instancePath+"/hantering/liknar",schemaPath:"#/properties/hantering/properties/liknar/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.liknar,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31.length < 1){
const err57 = {instancePath:instancePath+"/hantering/liknar",schemaPath:"#/properties/hantering/properties/liknar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.liknar,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18(data31[i2], {instancePath:instancePath+"/hantering/liknar/" + i2,parentData:data31,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
let i3 = data31.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func8(data31[i3], data31[j0])){
const err58 = {instancePath:instancePath+"/hantering/liknar",schemaPath:"#/properties/hantering/properties/liknar/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},schema:true,parentSchema:schema8.properties.hantering.properties.liknar,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/hantering/liknar",schemaPath:"#/properties/hantering/properties/liknar/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.liknar.type,parentSchema:schema8.properties.hantering.properties.liknar,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.diarienummer !== undefined){
let data33 = data25.diarienummer;
if(typeof data33 === "string"){
if(func1(data33) > 60){
const err60 = {instancePath:instancePath+"/hantering/diarienummer",schemaPath:"#/properties/hantering/properties/diarienummer/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema8.properties.hantering.properties.diarienummer,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func1(data33) < 1){
const err61 = {instancePath:instancePath+"/hantering/diarienummer",schemaPath:"#/properties/hantering/properties/diarienummer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.diarienummer,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/hantering/diarienummer",schemaPath:"#/properties/hantering/properties/diarienummer/type",keyword:"type",params:{type: "string"},schema:schema8.properties.hantering.properties.diarienummer.type,parentSchema:schema8.properties.hantering.properties.diarienummer,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25["externt-nummer"] !== undefined){
let data34 = data25["externt-nummer"];
if(typeof data34 === "string"){
if(func1(data34) > 60){
const err63 = {instancePath:instancePath+"/hantering/externt-nummer",schemaPath:"#/properties/hantering/properties/externt-nummer/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema8.properties.hantering.properties["externt-nummer"],data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func1(data34) < 1){
const err64 = {instancePath:instancePath+"/hantering/externt-nummer",schemaPath:"#/properties/hantering/properties/externt-nummer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["externt-nummer"],data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/hantering/externt-nummer",schemaPath:"#/properties/hantering/properties/externt-nummer/type",keyword:"type",params:{type: "string"},schema:schema8.properties.hantering.properties["externt-nummer"].type,parentSchema:schema8.properties.hantering.properties["externt-nummer"],data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.riktning !== undefined){
let data35 = data25.riktning;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.kod === undefined){
const err66 = {instancePath:instancePath+"/hantering/riktning",schemaPath:"#/properties/hantering/properties/riktning/required",keyword:"required",params:{missingProperty: "kod"},schema:schema8.properties.hantering.properties.riktning.required,parentSchema:schema8.properties.hantering.properties.riktning,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data35.text === undefined){
const err67 = {instancePath:instancePath+"/hantering/riktning",schemaPath:"#/properties/hantering/properties/riktning/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.riktning.required,parentSchema:schema8.properties.hantering.properties.riktning,data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key5 in data35){
if(!((key5 === "kod") || (key5 === "text"))){
const err68 = {instancePath:instancePath+"/hantering/riktning",schemaPath:"#/properties/hantering/properties/riktning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema8.properties.hantering.properties.riktning,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data35.kod !== undefined){
if(!(validate42(data35.kod, {instancePath:instancePath+"/hantering/riktning/kod",parentData:data35,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data35.text !== undefined){
if(!(validate63(data35.text, {instancePath:instancePath+"/hantering/riktning/text",parentData:data35,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/hantering/riktning",schemaPath:"#/properties/hantering/properties/riktning/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.riktning.type,parentSchema:schema8.properties.hantering.properties.riktning,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data25.flyttar !== undefined){
let data38 = data25.flyttar;
if(Array.isArray(data38)){
if(data38.length > 100){
const err70 = {instancePath:instancePath+"/hantering/flyttar",schemaPath:"#/properties/hantering/properties/flyttar/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.flyttar,data:data38};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data38.length < 1){
const err71 = {instancePath:instancePath+"/hantering/flyttar",schemaPath:"#/properties/hantering/properties/flyttar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.flyttar,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len3 = data38.length;
for(let i4=0; i4<len3; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.datum === undefined){
const err72 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties.flyttar.items.required,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data39["från"] === undefined){
const err73 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/required",keyword:"required",params:{missingProperty: "från"},schema:schema8.properties.hantering.properties.flyttar.items.required,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data39.till === undefined){
const err74 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/required",keyword:"required",params:{missingProperty: "till"},schema:schema8.properties.hantering.properties.flyttar.items.required,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data39.text === undefined){
const err75 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.flyttar.items.required,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data39){
if(!((((key6 === "datum") || (key6 === "från")) || (key6 === "till")) || (key6 === "text"))){
const err76 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data39.datum !== undefined){
if(!(validate70(data39.datum, {instancePath:instancePath+"/hantering/flyttar/" + i4+"/datum",parentData:data39,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data39["från"] !== undefined){
if(!(validate24(data39["från"], {instancePath:instancePath+"/hantering/flyttar/" + i4+"/från",parentData:data39,parentDataProperty:"från",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data39.till !== undefined){
if(!(validate24(data39.till, {instancePath:instancePath+"/hantering/flyttar/" + i4+"/till",parentData:data39,parentDataProperty:"till",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data39.text !== undefined){
if(!(validate63(data39.text, {instancePath:instancePath+"/hantering/flyttar/" + i4+"/text",parentData:data39,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err77 = {instancePath:instancePath+"/hantering/flyttar/" + i4,schemaPath:"#/properties/hantering/properties/flyttar/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.flyttar.items.type,parentSchema:schema8.properties.hantering.properties.flyttar.items,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/hantering/flyttar",schemaPath:"#/properties/hantering/properties/flyttar/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.flyttar.type,parentSchema:schema8.properties.hantering.properties.flyttar,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data25["frågor"] !== undefined){
let data44 = data25["frågor"];
if(Array.isArray(data44)){
if(data44.length > 100){
const err79 = {instancePath:instancePath+"/hantering/frågor",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties["frågor"],data:data44};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data44.length < 1){
const err80 = {instancePath:instancePath+"/hantering/frågor",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["frågor"],data:data44};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len4 = data44.length;
for(let i5=0; i5<len4; i5++){
let data45 = data44[i5];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.nr === undefined){
const err81 = {instancePath:instancePath+"/hantering/frågor/" + i5,schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema8.properties.hantering.properties["frågor"].items.required,parentSchema:schema8.properties.hantering.properties["frågor"].items,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data45.datum === undefined){
const err82 = {instancePath:instancePath+"/hantering/frågor/" + i5,schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties["frågor"].items.required,parentSchema:schema8.properties.hantering.properties["frågor"].items,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data45.text === undefined){
const err83 = {instancePath:instancePath+"/hantering/frågor/" + i5,schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties["frågor"].items.required,parentSchema:schema8.properties.hantering.properties["frågor"].items,data:data45};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data45){
if(!(((((key7 === "nr") || (key7 === "datum")) || (key7 === "text")) || (key7 === "till")) || (key7 === "svar"))){
const err84 = {instancePath:instancePath+"/hantering/frågor/" + i5,schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema8.properties.hantering.properties["frågor"].items,data:data45};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data45.nr !== undefined){
let data46 = data45.nr;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err85 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/nr",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.hantering.properties["frågor"].items.properties.nr.type,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.nr,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 999 || isNaN(data46)){
const err86 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/nr",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.nr,data:data46};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err87 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/nr",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.nr,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data45.datum !== undefined){
if(!(validate70(data45.datum, {instancePath:instancePath+"/hantering/frågor/" + i5+"/datum",parentData:data45,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data45.text !== undefined){
if(!(validate63(data45.text, {instancePath:instancePath+"/hantering/frågor/" + i5+"/text",parentData:data45,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data45.till !== undefined){
if(!(validate70(data45.till, {instancePath:instancePath+"/hantering/frågor/" + i5+"/till",parentData:data45,parentDataProperty:"till",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data45.svar !== undefined){
let data50 = data45.svar;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.datum === undefined){
const err88 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/svar/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties["frågor"].items.properties.svar.required,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.svar,data:data50};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data50.text === undefined){
const err89 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/svar/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties["frågor"].items.properties.svar.required,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.svar,data:data50};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key8 in data50){
if(!((key8 === "datum") || (key8 === "text"))){
const err90 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/svar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.svar,data:data50};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data50.datum !== undefined){
if(!(validate70(data50.datum, {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar/datum",parentData:data50,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data50.text !== undefined){
if(!(validate63(data50.text, {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar/text",parentData:data50,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err91 = {instancePath:instancePath+"/hantering/frågor/" + i5+"/svar",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/properties/svar/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties["frågor"].items.properties.svar.type,parentSchema:schema8.properties.hantering.properties["frågor"].items.properties.svar,data:data50};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/hantering/frågor/" + i5,schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties["frågor"].items.type,parentSchema:schema8.properties.hantering.properties["frågor"].items,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/hantering/frågor",schemaPath:"#/properties/hantering/properties/fr%C3%A5gor/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties["frågor"].type,parentSchema:schema8.properties.hantering.properties["frågor"],data:data44};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25["bekräftelser"] !== undefined){
let data53 = data25["bekräftelser"];
if(Array.isArray(data53)){
if(data53.length > 100){
const err94 = {instancePath:instancePath+"/hantering/bekräftelser",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties["bekräftelser"],data:data53};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data53.length < 1){
const err95 = {instancePath:instancePath+"/hantering/bekräftelser",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["bekräftelser"],data:data53};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len5 = data53.length;
for(let i6=0; i6<len5; i6++){
let data54 = data53[i6];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.nr === undefined){
const err96 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6,schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema8.properties.hantering.properties["bekräftelser"].items.required,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items,data:data54};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data54.datum === undefined){
const err97 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6,schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties["bekräftelser"].items.required,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data54.text === undefined){
const err98 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6,schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties["bekräftelser"].items.required,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items,data:data54};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data54){
if(!((((key9 === "nr") || (key9 === "datum")) || (key9 === "text")) || (key9 === "besked"))){
const err99 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6,schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items,data:data54};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data54.nr !== undefined){
let data55 = data54.nr;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err100 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/nr",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.hantering.properties["bekräftelser"].items.properties.nr.type,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items.properties.nr,data:data55};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 999 || isNaN(data55)){
const err101 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/nr",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items.properties.nr,data:data55};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err102 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/nr",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items.properties.nr,data:data55};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data54.datum !== undefined){
if(!(validate70(data54.datum, {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/datum",parentData:data54,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data54.text !== undefined){
if(!(validate63(data54.text, {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/text",parentData:data54,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data54.besked !== undefined){
if(!(validate70(data54.besked, {instancePath:instancePath+"/hantering/bekräftelser/" + i6+"/besked",parentData:data54,parentDataProperty:"besked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err103 = {instancePath:instancePath+"/hantering/bekräftelser/" + i6,schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties["bekräftelser"].items.type,parentSchema:schema8.properties.hantering.properties["bekräftelser"].items,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/hantering/bekräftelser",schemaPath:"#/properties/hantering/properties/bekr%C3%A4ftelser/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties["bekräftelser"].type,parentSchema:schema8.properties.hantering.properties["bekräftelser"],data:data53};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data25.svar !== undefined){
let data59 = data25.svar;
if(Array.isArray(data59)){
if(data59.length > 100){
const err105 = {instancePath:instancePath+"/hantering/svar",schemaPath:"#/properties/hantering/properties/svar/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.svar,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data59.length < 1){
const err106 = {instancePath:instancePath+"/hantering/svar",schemaPath:"#/properties/hantering/properties/svar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.svar,data:data59};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
const len6 = data59.length;
for(let i7=0; i7<len6; i7++){
let data60 = data59[i7];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.datum === undefined){
const err107 = {instancePath:instancePath+"/hantering/svar/" + i7,schemaPath:"#/properties/hantering/properties/svar/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties.svar.items.required,parentSchema:schema8.properties.hantering.properties.svar.items,data:data60};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data60.text === undefined){
const err108 = {instancePath:instancePath+"/hantering/svar/" + i7,schemaPath:"#/properties/hantering/properties/svar/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.svar.items.required,parentSchema:schema8.properties.hantering.properties.svar.items,data:data60};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key10 in data60){
if(!((((key10 === "datum") || (key10 === "text")) || (key10 === "rättad")) || (key10 === "tidigare"))){
const err109 = {instancePath:instancePath+"/hantering/svar/" + i7,schemaPath:"#/properties/hantering/properties/svar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema8.properties.hantering.properties.svar.items,data:data60};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data60.datum !== undefined){
if(!(validate70(data60.datum, {instancePath:instancePath+"/hantering/svar/" + i7+"/datum",parentData:data60,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data60.text !== undefined){
if(!(validate63(data60.text, {instancePath:instancePath+"/hantering/svar/" + i7+"/text",parentData:data60,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data60["rättad"] !== undefined){
if(!(validate70(data60["rättad"], {instancePath:instancePath+"/hantering/svar/" + i7+"/rättad",parentData:data60,parentDataProperty:"rättad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data60.tidigare !== undefined){
let data64 = data60.tidigare;
if(Array.isArray(data64)){
if(data64.length > 100){
const err110 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare",schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare,data:data64};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data64.length < 1){
const err111 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare",schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare,data:data64};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len7 = data64.length;
for(let i8=0; i8<len7; i8++){
let data65 = data64[i8];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.datum === undefined){
const err112 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8,schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items.required,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items,data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data65.text === undefined){
const err113 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8,schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items.required,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items,data:data65};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data65){
if(!((key11 === "datum") || (key11 === "text"))){
const err114 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8,schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items,data:data65};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data65.datum !== undefined){
if(!(validate70(data65.datum, {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8+"/datum",parentData:data65,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data65.text !== undefined){
if(!(validate63(data65.text, {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8+"/text",parentData:data65,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err115 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare/" + i8,schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items.type,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare.items,data:data65};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/hantering/svar/" + i7+"/tidigare",schemaPath:"#/properties/hantering/properties/svar/items/properties/tidigare/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.svar.items.properties.tidigare.type,parentSchema:schema8.properties.hantering.properties.svar.items.properties.tidigare,data:data64};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/hantering/svar/" + i7,schemaPath:"#/properties/hantering/properties/svar/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.svar.items.type,parentSchema:schema8.properties.hantering.properties.svar.items,data:data60};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/hantering/svar",schemaPath:"#/properties/hantering/properties/svar/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.svar.type,parentSchema:schema8.properties.hantering.properties.svar,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data25["återkoppling"] !== undefined){
let data68 = data25["återkoppling"];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.datum === undefined){
const err119 = {instancePath:instancePath+"/hantering/återkoppling",schemaPath:"#/properties/hantering/properties/%C3%A5terkoppling/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties["återkoppling"].required,parentSchema:schema8.properties.hantering.properties["återkoppling"],data:data68};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data68["hjälpte"] === undefined){
const err120 = {instancePath:instancePath+"/hantering/återkoppling",schemaPath:"#/properties/hantering/properties/%C3%A5terkoppling/required",keyword:"required",params:{missingProperty: "hjälpte"},schema:schema8.properties.hantering.properties["återkoppling"].required,parentSchema:schema8.properties.hantering.properties["återkoppling"],data:data68};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key12 in data68){
if(!((key12 === "datum") || (key12 === "hjälpte"))){
const err121 = {instancePath:instancePath+"/hantering/återkoppling",schemaPath:"#/properties/hantering/properties/%C3%A5terkoppling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema8.properties.hantering.properties["återkoppling"],data:data68};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data68.datum !== undefined){
if(!(validate70(data68.datum, {instancePath:instancePath+"/hantering/återkoppling/datum",parentData:data68,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data68["hjälpte"] !== undefined){
if(!(validate97(data68["hjälpte"], {instancePath:instancePath+"/hantering/återkoppling/hjälpte",parentData:data68,parentDataProperty:"hjälpte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
}
else {
const err122 = {instancePath:instancePath+"/hantering/återkoppling",schemaPath:"#/properties/hantering/properties/%C3%A5terkoppling/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties["återkoppling"].type,parentSchema:schema8.properties.hantering.properties["återkoppling"],data:data68};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data25.beslut !== undefined){
let data71 = data25.beslut;
if(Array.isArray(data71)){
if(data71.length > 100){
const err123 = {instancePath:instancePath+"/hantering/beslut",schemaPath:"#/properties/hantering/properties/beslut/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.beslut,data:data71};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data71.length < 1){
const err124 = {instancePath:instancePath+"/hantering/beslut",schemaPath:"#/properties/hantering/properties/beslut/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.beslut,data:data71};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len8 = data71.length;
for(let i9=0; i9<len8; i9++){
let data72 = data71[i9];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.nr === undefined){
const err125 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema8.properties.hantering.properties.beslut.items.required,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data72.datum === undefined){
const err126 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties.beslut.items.required,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data72.organ === undefined){
const err127 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/required",keyword:"required",params:{missingProperty: "organ"},schema:schema8.properties.hantering.properties.beslut.items.required,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data72.text === undefined){
const err128 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.beslut.items.required,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key13 in data72){
if(!((((key13 === "nr") || (key13 === "datum")) || (key13 === "organ")) || (key13 === "text"))){
const err129 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data72.nr !== undefined){
let data73 = data72.nr;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err130 = {instancePath:instancePath+"/hantering/beslut/" + i9+"/nr",schemaPath:"#/properties/hantering/properties/beslut/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.hantering.properties.beslut.items.properties.nr.type,parentSchema:schema8.properties.hantering.properties.beslut.items.properties.nr,data:data73};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 999 || isNaN(data73)){
const err131 = {instancePath:instancePath+"/hantering/beslut/" + i9+"/nr",schemaPath:"#/properties/hantering/properties/beslut/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema8.properties.hantering.properties.beslut.items.properties.nr,data:data73};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err132 = {instancePath:instancePath+"/hantering/beslut/" + i9+"/nr",schemaPath:"#/properties/hantering/properties/beslut/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.beslut.items.properties.nr,data:data73};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data72.datum !== undefined){
if(!(validate70(data72.datum, {instancePath:instancePath+"/hantering/beslut/" + i9+"/datum",parentData:data72,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data72.organ !== undefined){
if(!(validate20(data72.organ, {instancePath:instancePath+"/hantering/beslut/" + i9+"/organ",parentData:data72,parentDataProperty:"organ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data72.text !== undefined){
if(!(validate63(data72.text, {instancePath:instancePath+"/hantering/beslut/" + i9+"/text",parentData:data72,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err133 = {instancePath:instancePath+"/hantering/beslut/" + i9,schemaPath:"#/properties/hantering/properties/beslut/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.beslut.items.type,parentSchema:schema8.properties.hantering.properties.beslut.items,data:data72};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/hantering/beslut",schemaPath:"#/properties/hantering/properties/beslut/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.beslut.type,parentSchema:schema8.properties.hantering.properties.beslut,data:data71};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data25.anteckningar !== undefined){
let data77 = data25.anteckningar;
if(Array.isArray(data77)){
if(data77.length > 100){
const err135 = {instancePath:instancePath+"/hantering/anteckningar",schemaPath:"#/properties/hantering/properties/anteckningar/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema8.properties.hantering.properties.anteckningar,data:data77};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data77.length < 1){
const err136 = {instancePath:instancePath+"/hantering/anteckningar",schemaPath:"#/properties/hantering/properties/anteckningar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.anteckningar,data:data77};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len9 = data77.length;
for(let i10=0; i10<len9; i10++){
let data78 = data77[i10];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.nr === undefined){
const err137 = {instancePath:instancePath+"/hantering/anteckningar/" + i10,schemaPath:"#/properties/hantering/properties/anteckningar/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema8.properties.hantering.properties.anteckningar.items.required,parentSchema:schema8.properties.hantering.properties.anteckningar.items,data:data78};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data78.datum === undefined){
const err138 = {instancePath:instancePath+"/hantering/anteckningar/" + i10,schemaPath:"#/properties/hantering/properties/anteckningar/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.hantering.properties.anteckningar.items.required,parentSchema:schema8.properties.hantering.properties.anteckningar.items,data:data78};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data78.text === undefined){
const err139 = {instancePath:instancePath+"/hantering/anteckningar/" + i10,schemaPath:"#/properties/hantering/properties/anteckningar/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema8.properties.hantering.properties.anteckningar.items.required,parentSchema:schema8.properties.hantering.properties.anteckningar.items,data:data78};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key14 in data78){
if(!(((key14 === "nr") || (key14 === "datum")) || (key14 === "text"))){
const err140 = {instancePath:instancePath+"/hantering/anteckningar/" + i10,schemaPath:"#/properties/hantering/properties/anteckningar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema8.properties.hantering.properties.anteckningar.items,data:data78};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data78.nr !== undefined){
let data79 = data78.nr;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err141 = {instancePath:instancePath+"/hantering/anteckningar/" + i10+"/nr",schemaPath:"#/properties/hantering/properties/anteckningar/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.hantering.properties.anteckningar.items.properties.nr.type,parentSchema:schema8.properties.hantering.properties.anteckningar.items.properties.nr,data:data79};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 999 || isNaN(data79)){
const err142 = {instancePath:instancePath+"/hantering/anteckningar/" + i10+"/nr",schemaPath:"#/properties/hantering/properties/anteckningar/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema8.properties.hantering.properties.anteckningar.items.properties.nr,data:data79};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err143 = {instancePath:instancePath+"/hantering/anteckningar/" + i10+"/nr",schemaPath:"#/properties/hantering/properties/anteckningar/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.hantering.properties.anteckningar.items.properties.nr,data:data79};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data78.datum !== undefined){
if(!(validate70(data78.datum, {instancePath:instancePath+"/hantering/anteckningar/" + i10+"/datum",parentData:data78,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data78.text !== undefined){
if(!(validate63(data78.text, {instancePath:instancePath+"/hantering/anteckningar/" + i10+"/text",parentData:data78,parentDataProperty:"text",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err144 = {instancePath:instancePath+"/hantering/anteckningar/" + i10,schemaPath:"#/properties/hantering/properties/anteckningar/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.properties.anteckningar.items.type,parentSchema:schema8.properties.hantering.properties.anteckningar.items,data:data78};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/hantering/anteckningar",schemaPath:"#/properties/hantering/properties/anteckningar/type",keyword:"type",params:{type: "array"},schema:schema8.properties.hantering.properties.anteckningar.type,parentSchema:schema8.properties.hantering.properties.anteckningar,data:data77};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/hantering",schemaPath:"#/properties/hantering/type",keyword:"type",params:{type: "object"},schema:schema8.properties.hantering.type,parentSchema:schema8.properties.hantering,data:data25};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.historik !== undefined){
let data82 = data.historik;
if(Array.isArray(data82)){
if(data82.length > 1000){
const err147 = {instancePath:instancePath+"/historik",schemaPath:"#/properties/historik/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema8.properties.historik,data:data82};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data82.length < 1){
const err148 = {instancePath:instancePath+"/historik",schemaPath:"#/properties/historik/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema8.properties.historik,data:data82};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len10 = data82.length;
for(let i11=0; i11<len10; i11++){
let data83 = data82[i11];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.datum === undefined){
const err149 = {instancePath:instancePath+"/historik/" + i11,schemaPath:"#/properties/historik/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema8.properties.historik.items.required,parentSchema:schema8.properties.historik.items,data:data83};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data83["händelse"] === undefined){
const err150 = {instancePath:instancePath+"/historik/" + i11,schemaPath:"#/properties/historik/items/required",keyword:"required",params:{missingProperty: "händelse"},schema:schema8.properties.historik.items.required,parentSchema:schema8.properties.historik.items,data:data83};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key15 in data83){
if(!((((key15 === "datum") || (key15 === "händelse")) || (key15 === "till")) || (key15 === "skäl"))){
const err151 = {instancePath:instancePath+"/historik/" + i11,schemaPath:"#/properties/historik/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema8.properties.historik.items,data:data83};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data83.datum !== undefined){
if(!(validate70(data83.datum, {instancePath:instancePath+"/historik/" + i11+"/datum",parentData:data83,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data83["händelse"] !== undefined){
if(!(validate105(data83["händelse"], {instancePath:instancePath+"/historik/" + i11+"/händelse",parentData:data83,parentDataProperty:"händelse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data83.till !== undefined){
let data86 = data83.till;
const _errs146 = errors;
let valid41 = false;
const _errs147 = errors;
if(typeof data86 === "string"){
if(func1(data86) > 60){
const err152 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema8.properties.historik.items.properties.till.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern7.test(data86)){
const err153 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema8.properties.historik.items.properties.till.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema8.properties.historik.items.properties.till.anyOf[0].type,parentSchema:schema8.properties.historik.items.properties.till.anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid1 = _errs147 === errors;
valid41 = valid41 || _valid1;
const _errs149 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err155 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/1/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.historik.items.properties.till.anyOf[1].type,parentSchema:schema8.properties.historik.items.properties.till.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 999 || isNaN(data86)){
const err156 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema8.properties.historik.items.properties.till.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data86 < 1 || isNaN(data86)){
const err157 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.historik.items.properties.till.anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid1 = _errs149 === errors;
valid41 = valid41 || _valid1;
if(!valid41){
const err158 = {instancePath:instancePath+"/historik/" + i11+"/till",schemaPath:"#/properties/historik/items/properties/till/anyOf",keyword:"anyOf",params:{},schema:schema8.properties.historik.items.properties.till.anyOf,parentSchema:schema8.properties.historik.items.properties.till,data:data86};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data83["skäl"] !== undefined){
if(!(validate20(data83["skäl"], {instancePath:instancePath+"/historik/" + i11+"/skäl",parentData:data83,parentDataProperty:"skäl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err159 = {instancePath:instancePath+"/historik/" + i11,schemaPath:"#/properties/historik/items/type",keyword:"type",params:{type: "object"},schema:schema8.properties.historik.items.type,parentSchema:schema8.properties.historik.items,data:data83};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/historik",schemaPath:"#/properties/historik/type",keyword:"type",params:{type: "array"},schema:schema8.properties.historik.type,parentSchema:schema8.properties.historik,data:data82};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateAssociation = validate108;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Samordningsförbund","description":"Allt som skiljer ett förbund från ett annat. Filen association.yaml.","type":"object","additionalProperties":false,"required":["schema","namn","prefix","rutin","kontakt","tema","områden","parter"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"exempel":{"title":"Exempel","description":"Sant när förbundet är påhittat. Alla sidor säger då att det är ett exempel, och tjänsten startar utan nycklar.","type":"boolean"},"namn":{"title":"Namn","description":"Förbundets namn så som det ska stå på sidorna.","$ref":"#/$defs/rad"},"namnges-nationellt":{"title":"Namnges nationellt","description":"Sant när förbundet får nämnas vid namn på en nationell sida över flera förbund (skav national). Annars räknas det med där utan namn.","type":"boolean"},"prefix":{"title":"Prefix","description":"Två till sex stora bokstäver som alla ärende-id börjar med. Ändras aldrig.","type":"string","pattern":"^[A-Z]{2,6}$"},"rutin":{"title":"Rutin","description":"Rutinen som nya ärenden hanteras enligt: namnet på en fil i routines.","$ref":"report.json#/$defs/kod"},"kontakt":{"title":"Kontakt","description":"Vart man vänder sig när koordinatorn inte går att nå.","$ref":"#/$defs/mottagare"},"kontakt-på-github":{"title":"Kontakt på GitHub","description":"De som på GitHub får det som gäller hela förbundet, och det som är mycket försenat: förbundschefen. Minst en användare: ett lag får inget mejl om en påminnelse.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Kontakt","description":"Ett användarnamn på GitHub, eller organisation/lag.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$"}},"dataskydd":{"title":"Dataskydd","description":"Uppgifter till sidan om personuppgifter.","type":"object","additionalProperties":false,"required":["organisationsnummer","dataskyddsombud"],"properties":{"organisationsnummer":{"title":"Organisationsnummer","description":"Tio siffror med bindestreck före de fyra sista: 222000-0000. Den tredje siffran är minst 2, annars är det ett personnummer.","type":"string","pattern":"^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$"},"dataskyddsombud":{"title":"Dataskyddsombud","description":"Funktionsadress till dataskyddsombudet.","$ref":"#/$defs/mejl"},"gallras-efter":{"title":"Gallras efter","description":"Hur länge efter att ärendet har avslutats som kontaktuppgifterna tas bort.","type":"object","additionalProperties":false,"required":["månader"],"properties":{"månader":{"title":"Månader","description":"Antal månader, 0 till 120.","type":"integer","minimum":0,"maximum":120}}}}},"nycklar":{"title":"Nycklar","description":"De publika nycklar (age) som kontaktuppgifter förseglas till. Den som har den privata nyckeln kan läsa dem.","$ref":"#/$defs/nycklar"},"nyckelinnehavare":{"title":"Nyckelinnehavare","description":"Vem som har den privata delen av en nyckel. Bara för att veta det: inget öppnas eller förseglas av det.","type":"array","minItems":1,"maxItems":100,"items":{"title":"Innehavare","description":"En nyckel och den som har dess privata del.","type":"object","additionalProperties":false,"required":["nyckel","hos"],"properties":{"nyckel":{"title":"Nyckel","description":"Den publika nyckeln, som i nycklar.","type":"string","pattern":"^age1[a-z0-9]+$","maxLength":2100},"hos":{"title":"Hos","description":"En roll eller en plats, till exempel Förbundets kassaskåp.","$ref":"#/$defs/rad"}}}},"dygnstak":{"title":"Dygnstak","description":"Hur många rapporter om dygnet som går vidare av sig själva. De som kommer därefter väntar på en person. 200 om inget anges.","type":"integer","minimum":1,"maximum":100000},"tillgänglighet":{"title":"Tillgänglighet","description":"Uppgifter till tillgänglighetsredogörelsen.","type":"object","additionalProperties":false,"required":["bedömd","uppdaterad"],"properties":{"bedömd":{"title":"Bedömd","description":"Dagen då tjänsten senast bedömdes.","type":"string","format":"date"},"uppdaterad":{"title":"Uppdaterad","description":"Dagen då redogörelsen senast uppdaterades.","type":"string","format":"date"}}},"tema":{"title":"Tema","description":"Två tal som ger alla färger. Ljusheten är fast, så att texten alltid går att läsa.","type":"object","additionalProperties":false,"required":["ton","krom"],"properties":{"ton":{"title":"Ton","description":"Färgton i grader, 0 till 360.","type":"number","minimum":0,"maximum":360},"krom":{"title":"Krom","description":"Mättnad, 0 till 0,16.","type":"number","minimum":0,"maximum":0.16}}},"formulär":{"title":"Formulär","description":"Vilka frivilliga fält som är på.","type":"object","additionalProperties":false,"properties":{"telefon":{"title":"Telefonnummer","description":"Om formuläret frågar efter telefonnummer.","type":"string","enum":["av","frivillig","krav"]},"händelser":{"title":"Antal händelser","description":"Om formuläret frågar hur många gånger det har hänt.","type":"boolean"},"anonym":{"title":"Anonym","description":"Om namn och mejladress kan lämnas tomma.","type":"boolean"}}},"hänvisningar":{"title":"Hänvisningar","description":"Det som inte hör hit, och vart man vänder sig i stället.","type":"array","maxItems":10,"items":{"title":"Hänvisning","description":"Ett slags ärende och vägen dit.","type":"object","additionalProperties":false,"required":["om","gör"],"properties":{"om":{"title":"Om","description":"Vad det gäller, som slutet på meningen ”Använd inte tjänsten om …”.","$ref":"#/$defs/rad"},"gör":{"title":"Gör","description":"Vad man gör i stället.","$ref":"#/$defs/rad"},"länk":{"title":"Länk","description":"En adress att läsa mer på.","type":"string","pattern":"^(https://|tel:)[^\\s]+$","maxLength":300}}}},"tillåtna":{"title":"Tillåtna","description":"Namn på verksamheter, platser och metoder som ser ut som personnamn men inte är det. De släpps igenom i formuläret, i tjänsten och i kontrollen.","type":"array","maxItems":500,"uniqueItems":true,"items":{"title":"Tillåtet","description":"Ett namn som det skrivs, till exempel ”Maria Ungdom”.","$ref":"#/$defs/rad"}},"områden":{"title":"Områden","description":"Kommunområden med sin koordinator. Det sista kan vara ”Flera kommunområden eller vet inte”.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Område","description":"Ett kommunområde.","type":"object","additionalProperties":false,"required":["kod","namn","koordinator"],"properties":{"kod":{"title":"Kod","description":"Områdets kod. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Områdets namn.","$ref":"#/$defs/rad"},"ersätts-av":{"title":"Ersätts av","description":"Området som har tagit över, när det här inte används längre. Ta inte bort raden: gamla ärenden finns kvar i området.","$ref":"report.json#/$defs/kod"},"koordinator":{"title":"Koordinator","description":"Den roll som tar emot rapporterna.","$ref":"#/$defs/mottagare"},"granskare":{"title":"Granskare","description":"De som ska granska områdets ärenden på GitHub: användare, eller lag som förbund/lag. Bara användare får påminnelserna.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"title":"Granskare","description":"Ett användarnamn på GitHub, eller organisation/lag.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$"}},"nycklar":{"title":"Nycklar","description":"Områdets egna nycklar, i stället för förbundets.","$ref":"#/$defs/nycklar"}}}},"personer":{"title":"Personer","description":"De som får använda arbetsytan, med sin roll. Ingen annan får det.","type":"array","minItems":1,"maxItems":200,"items":{"title":"Person","description":"En person som arbetar i tjänsten. Känns igen på mejl eller inloggning.","type":"object","additionalProperties":false,"required":["namn","roll"],"properties":{"namn":{"title":"Namn","description":"Namnet som visas i arbetsytan.","$ref":"#/$defs/rad"},"mejl":{"title":"Mejl","description":"Personens mejladress i arbetet. Står i ärendenas historik vid det personen gör.","$ref":"#/$defs/mejl"},"inloggning":{"title":"Inloggning","description":"Personens användarnamn där hen loggar in, till exempel på GitHub. Räcker utan mejl.","type":"string","pattern":"^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$"},"roll":{"title":"Roll","description":"Vad personen får se och göra.","type":"string","enum":["koordinator","forbundschef","lasare"]},"områden":{"title":"Områden","description":"Koordinatorns områden: koder i områden.","type":"array","minItems":1,"maxItems":60,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}}}}},"svarsmallar":{"title":"Svarsmallar","description":"Texter som koordinatorn kan utgå från i arbetsytan. {datum}, {part} och {diarienummer} fylls i.","type":"array","minItems":1,"maxItems":50,"items":{"title":"Svarsmall","description":"En text att utgå från.","type":"object","additionalProperties":false,"required":["namn","slag","text"],"properties":{"namn":{"title":"Namn","description":"Vad mallen heter i arbetsytan.","$ref":"#/$defs/rad"},"slag":{"title":"Slag","description":"Vad texten är till den som rapporterade.","type":"string","enum":["bekraftelse","fraga","svar"]},"text":{"title":"Text","description":"Texten. {datum} blir dagens datum, {part} samverkansparterna och {diarienummer} ärendets nummer.","type":"string","minLength":1,"maxLength":2000}}}},"möten":{"title":"Möten","description":"När rutinens organ möts. Underlaget till varje möte görs så långt före som rutinen säger.","type":"array","minItems":1,"maxItems":500,"items":{"title":"Möte","description":"Ett möte en dag.","type":"object","additionalProperties":false,"required":["organ","datum"],"properties":{"organ":{"title":"Organ","description":"Vilka som möts: en kod i rutinens lista organ.","$ref":"report.json#/$defs/kod"},"område":{"title":"Område","description":"Området som mötet gäller, när varje område har sitt eget: en kod i områden.","$ref":"report.json#/$defs/kod"},"datum":{"title":"Datum","description":"Dagen, till exempel 2026-12-10.","type":"string","format":"date"},"rapporter":{"title":"Rapporter","description":"De rapporter i rutinen som mötet får: koder i rapporter med organet bland mottagarna. Utan nyckeln de som hör till varje möte.","type":"array","maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}}}}},"parter":{"title":"Parter","description":"De parter som kan väljas som arbetsgivare och samverkanspart, i formulärets ordning.","type":"array","minItems":2,"maxItems":30,"items":{"title":"Part","description":"En part, ofta med en lista över enheter.","type":"object","additionalProperties":false,"required":["kod","namn"],"properties":{"kod":{"title":"Kod","description":"Partens kod. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Partens namn.","$ref":"#/$defs/rad"},"huvudman":{"title":"Huvudman","description":"Vem som ansvarar för parten. Av den följer vilken väg en rapport går, till exempel från kommun till region.","type":"string","enum":["kommun","region","stat","annan"]},"avvecklad":{"title":"Avvecklad","description":"Sant när parten inte ska gå att välja mer. Gamla ärenden har den kvar.","type":"boolean"},"fritext":{"title":"Fritext","description":"Sant för ”Annan”: den som rapporterar skriver själv vilken.","type":"boolean"},"lista":{"title":"Lista","description":"Enheterna som man väljer bland.","type":"object","additionalProperties":false,"required":["ledtext","fråga","välj-arbetsgivare","välj-part","enheter"],"properties":{"ledtext":{"title":"Ledtext","description":"Står inom parentes efter partens namn, till exempel ”välj i listan”.","$ref":"#/$defs/rad"},"fråga":{"title":"Fråga","description":"Etiketten på listan, till exempel ”Vilken kommun?”.","$ref":"#/$defs/rad"},"välj-arbetsgivare":{"title":"Felmeddelande vid arbetsgivare","description":"Till exempel ”Välj vilken kommun du arbetar i”.","$ref":"#/$defs/rad"},"välj-part":{"title":"Felmeddelande vid samverkanspart","description":"Till exempel ”Välj vilken kommun som är samverkanspart”.","$ref":"#/$defs/rad"},"enheter":{"title":"Enheter","description":"Listan.","type":"array","minItems":1,"maxItems":300,"items":{"title":"Enhet","description":"En enhet i listan.","type":"object","additionalProperties":false,"required":["kod","namn"],"properties":{"kod":{"title":"Kod","description":"Enhetens kod. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Enhetens namn.","$ref":"#/$defs/rad"},"avvecklad":{"title":"Avvecklad","description":"Sant när enheten inte ska gå att välja mer. Gamla ärenden har den kvar.","type":"boolean"}}}}}}}}}},"$defs":{"rad":{"type":"string","minLength":1,"maxLength":300,"pattern":"^[^\\r\\n]*$"},"mejl":{"type":"string","pattern":"^[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+(?:\\.[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+)*@(?:[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]+\\.)+[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]{2,}$","maxLength":254},"nycklar":{"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Nyckel","description":"En publik nyckel som börjar med age1. Den privata börjar med AGE-SECRET-KEY och ska aldrig stå här.","type":"string","pattern":"^age1[a-z0-9]+$","maxLength":2100}},"mottagare":{"title":"Mottagare","description":"En roll med funktionsadress, aldrig en namngiven person.","type":"object","additionalProperties":false,"required":["roll","mejl"],"properties":{"roll":{"title":"Roll","description":"Till exempel ”Samverkanskoordinatorn i Nässjö”.","$ref":"#/$defs/rad"},"mejl":{"title":"Mejl","description":"En funktionsadress, inte en persons.","$ref":"#/$defs/mejl"},"telefon":{"title":"Telefon","description":"Telefonnummer till rollen.","$ref":"#/$defs/rad"}}}}};
const schema32 = {"type":"string","minLength":1,"maxLength":300,"pattern":"^[^\\r\\n]*$"};
const pattern8 = new RegExp("^[^\\r\\n]*$", "u");

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"title":"Mottagare","description":"En roll med funktionsadress, aldrig en namngiven person.","type":"object","additionalProperties":false,"required":["roll","mejl"],"properties":{"roll":{"title":"Roll","description":"Till exempel ”Samverkanskoordinatorn i Nässjö”.","$ref":"#/$defs/rad"},"mejl":{"title":"Mejl","description":"En funktionsadress, inte en persons.","$ref":"#/$defs/mejl"},"telefon":{"title":"Telefon","description":"Telefonnummer till rollen.","$ref":"#/$defs/rad"}}};
const schema35 = {"type":"string","pattern":"^[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+(?:\\.[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+)*@(?:[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]+\\.)+[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]{2,}$","maxLength":254};
const pattern11 = new RegExp("^[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+(?:\\.[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+)*@(?:[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]+\\.)+[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]{2,}$", "u");

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},schema:254,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern11.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+(?:\\.[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+)*@(?:[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]+\\.)+[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]{2,}$"},schema:"^[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+(?:\\.[^\\s@,;:<>()\"“”„\\[\\]\\\\.]+)*@(?:[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]+\\.)+[^\\s@,;:<>()\"“”„\\[\\]\\\\./'!?*_]{2,}$",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roll === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "roll"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mejl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mejl"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "roll") || (key0 === "mejl")) || (key0 === "telefon"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roll !== undefined){
if(!(validate109(data.roll, {instancePath:instancePath+"/roll",parentData:data,parentDataProperty:"roll",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.mejl !== undefined){
if(!(validate115(data.mejl, {instancePath:instancePath+"/mejl",parentData:data,parentDataProperty:"mejl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.telefon !== undefined){
if(!(validate109(data.telefon, {instancePath:instancePath+"/telefon",parentData:data,parentDataProperty:"telefon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"title":"Nyckel","description":"En publik nyckel som börjar med age1. Den privata börjar med AGE-SECRET-KEY och ska aldrig stå här.","type":"string","pattern":"^age1[a-z0-9]+$","maxLength":2100}};
const pattern14 = new RegExp("^age1[a-z0-9]+$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) > 2100){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 2100},schema:2100,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/pattern",keyword:"pattern",params:{pattern: "^age1[a-z0-9]+$"},schema:"^age1[a-z0-9]+$",parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema36.items.type,parentSchema:schema36.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[A-Z]{2,6}$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$", "u");
const pattern13 = new RegExp("^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$", "u");
const pattern16 = new RegExp("^(https://|tel:)[^\\s]+$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.prefix === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rutin === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rutin"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.kontakt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kontakt"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tema === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tema"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["områden"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "områden"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.parter === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parter"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema31.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.exempel !== undefined){
let data1 = data.exempel;
if(typeof data1 !== "boolean"){
const err10 = {instancePath:instancePath+"/exempel",schemaPath:"#/properties/exempel/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.exempel.type,parentSchema:schema31.properties.exempel,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.namn !== undefined){
if(!(validate109(data.namn, {instancePath:instancePath+"/namn",parentData:data,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data["namnges-nationellt"] !== undefined){
let data3 = data["namnges-nationellt"];
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/namnges-nationellt",schemaPath:"#/properties/namnges-nationellt/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties["namnges-nationellt"].type,parentSchema:schema31.properties["namnges-nationellt"],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.prefix !== undefined){
let data4 = data.prefix;
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
const err12 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}$"},schema:"^[A-Z]{2,6}$",parentSchema:schema31.properties.prefix,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"},schema:schema31.properties.prefix.type,parentSchema:schema31.properties.prefix,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rutin !== undefined){
if(!(validate111(data.rutin, {instancePath:instancePath+"/rutin",parentData:data,parentDataProperty:"rutin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.kontakt !== undefined){
if(!(validate113(data.kontakt, {instancePath:instancePath+"/kontakt",parentData:data,parentDataProperty:"kontakt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data["kontakt-på-github"] !== undefined){
let data7 = data["kontakt-på-github"];
if(Array.isArray(data7)){
if(data7.length > 10){
const err14 = {instancePath:instancePath+"/kontakt-på-github",schemaPath:"#/properties/kontakt-p%C3%A5-github/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties["kontakt-på-github"],data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/kontakt-på-github",schemaPath:"#/properties/kontakt-p%C3%A5-github/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["kontakt-på-github"],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err16 = {instancePath:instancePath+"/kontakt-på-github/" + i0,schemaPath:"#/properties/kontakt-p%C3%A5-github/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$"},schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$",parentSchema:schema31.properties["kontakt-på-github"].items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/kontakt-på-github/" + i0,schemaPath:"#/properties/kontakt-p%C3%A5-github/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties["kontakt-på-github"].items.type,parentSchema:schema31.properties["kontakt-på-github"].items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/kontakt-på-github",schemaPath:"#/properties/kontakt-p%C3%A5-github/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema31.properties["kontakt-på-github"],data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err19 = {instancePath:instancePath+"/kontakt-på-github",schemaPath:"#/properties/kontakt-p%C3%A5-github/type",keyword:"type",params:{type: "array"},schema:schema31.properties["kontakt-på-github"].type,parentSchema:schema31.properties["kontakt-på-github"],data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.dataskydd !== undefined){
let data9 = data.dataskydd;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.organisationsnummer === undefined){
const err20 = {instancePath:instancePath+"/dataskydd",schemaPath:"#/properties/dataskydd/required",keyword:"required",params:{missingProperty: "organisationsnummer"},schema:schema31.properties.dataskydd.required,parentSchema:schema31.properties.dataskydd,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.dataskyddsombud === undefined){
const err21 = {instancePath:instancePath+"/dataskydd",schemaPath:"#/properties/dataskydd/required",keyword:"required",params:{missingProperty: "dataskyddsombud"},schema:schema31.properties.dataskydd.required,parentSchema:schema31.properties.dataskydd,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data9){
if(!(((key1 === "organisationsnummer") || (key1 === "dataskyddsombud")) || (key1 === "gallras-efter"))){
const err22 = {instancePath:instancePath+"/dataskydd",schemaPath:"#/properties/dataskydd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.dataskydd,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data9.organisationsnummer !== undefined){
let data10 = data9.organisationsnummer;
if(typeof data10 === "string"){
if(!pattern13.test(data10)){
const err23 = {instancePath:instancePath+"/dataskydd/organisationsnummer",schemaPath:"#/properties/dataskydd/properties/organisationsnummer/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$"},schema:"^[0-9]{2}[2-9][0-9]{3}-[0-9]{4}$",parentSchema:schema31.properties.dataskydd.properties.organisationsnummer,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/dataskydd/organisationsnummer",schemaPath:"#/properties/dataskydd/properties/organisationsnummer/type",keyword:"type",params:{type: "string"},schema:schema31.properties.dataskydd.properties.organisationsnummer.type,parentSchema:schema31.properties.dataskydd.properties.organisationsnummer,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.dataskyddsombud !== undefined){
if(!(validate115(data9.dataskyddsombud, {instancePath:instancePath+"/dataskydd/dataskyddsombud",parentData:data9,parentDataProperty:"dataskyddsombud",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data9["gallras-efter"] !== undefined){
let data12 = data9["gallras-efter"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12["månader"] === undefined){
const err25 = {instancePath:instancePath+"/dataskydd/gallras-efter",schemaPath:"#/properties/dataskydd/properties/gallras-efter/required",keyword:"required",params:{missingProperty: "månader"},schema:schema31.properties.dataskydd.properties["gallras-efter"].required,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"],data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data12){
if(!(key2 === "månader")){
const err26 = {instancePath:instancePath+"/dataskydd/gallras-efter",schemaPath:"#/properties/dataskydd/properties/gallras-efter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"],data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12["månader"] !== undefined){
let data13 = data12["månader"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/dataskydd/gallras-efter/månader",schemaPath:"#/properties/dataskydd/properties/gallras-efter/properties/m%C3%A5nader/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.dataskydd.properties["gallras-efter"].properties["månader"].type,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"].properties["månader"],data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 120 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/dataskydd/gallras-efter/månader",schemaPath:"#/properties/dataskydd/properties/gallras-efter/properties/m%C3%A5nader/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},schema:120,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"].properties["månader"],data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/dataskydd/gallras-efter/månader",schemaPath:"#/properties/dataskydd/properties/gallras-efter/properties/m%C3%A5nader/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"].properties["månader"],data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/dataskydd/gallras-efter",schemaPath:"#/properties/dataskydd/properties/gallras-efter/type",keyword:"type",params:{type: "object"},schema:schema31.properties.dataskydd.properties["gallras-efter"].type,parentSchema:schema31.properties.dataskydd.properties["gallras-efter"],data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/dataskydd",schemaPath:"#/properties/dataskydd/type",keyword:"type",params:{type: "object"},schema:schema31.properties.dataskydd.type,parentSchema:schema31.properties.dataskydd,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.nycklar !== undefined){
if(!(validate120(data.nycklar, {instancePath:instancePath+"/nycklar",parentData:data,parentDataProperty:"nycklar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.nyckelinnehavare !== undefined){
let data15 = data.nyckelinnehavare;
if(Array.isArray(data15)){
if(data15.length > 100){
const err32 = {instancePath:instancePath+"/nyckelinnehavare",schemaPath:"#/properties/nyckelinnehavare/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema31.properties.nyckelinnehavare,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15.length < 1){
const err33 = {instancePath:instancePath+"/nyckelinnehavare",schemaPath:"#/properties/nyckelinnehavare/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.nyckelinnehavare,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.nyckel === undefined){
const err34 = {instancePath:instancePath+"/nyckelinnehavare/" + i2,schemaPath:"#/properties/nyckelinnehavare/items/required",keyword:"required",params:{missingProperty: "nyckel"},schema:schema31.properties.nyckelinnehavare.items.required,parentSchema:schema31.properties.nyckelinnehavare.items,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16.hos === undefined){
const err35 = {instancePath:instancePath+"/nyckelinnehavare/" + i2,schemaPath:"#/properties/nyckelinnehavare/items/required",keyword:"required",params:{missingProperty: "hos"},schema:schema31.properties.nyckelinnehavare.items.required,parentSchema:schema31.properties.nyckelinnehavare.items,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "nyckel") || (key3 === "hos"))){
const err36 = {instancePath:instancePath+"/nyckelinnehavare/" + i2,schemaPath:"#/properties/nyckelinnehavare/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema31.properties.nyckelinnehavare.items,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data16.nyckel !== undefined){
let data17 = data16.nyckel;
if(typeof data17 === "string"){
if(func1(data17) > 2100){
const err37 = {instancePath:instancePath+"/nyckelinnehavare/" + i2+"/nyckel",schemaPath:"#/properties/nyckelinnehavare/items/properties/nyckel/maxLength",keyword:"maxLength",params:{limit: 2100},schema:2100,parentSchema:schema31.properties.nyckelinnehavare.items.properties.nyckel,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern14.test(data17)){
const err38 = {instancePath:instancePath+"/nyckelinnehavare/" + i2+"/nyckel",schemaPath:"#/properties/nyckelinnehavare/items/properties/nyckel/pattern",keyword:"pattern",params:{pattern: "^age1[a-z0-9]+$"},schema:"^age1[a-z0-9]+$",parentSchema:schema31.properties.nyckelinnehavare.items.properties.nyckel,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/nyckelinnehavare/" + i2+"/nyckel",schemaPath:"#/properties/nyckelinnehavare/items/properties/nyckel/type",keyword:"type",params:{type: "string"},schema:schema31.properties.nyckelinnehavare.items.properties.nyckel.type,parentSchema:schema31.properties.nyckelinnehavare.items.properties.nyckel,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.hos !== undefined){
if(!(validate109(data16.hos, {instancePath:instancePath+"/nyckelinnehavare/" + i2+"/hos",parentData:data16,parentDataProperty:"hos",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/nyckelinnehavare/" + i2,schemaPath:"#/properties/nyckelinnehavare/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.nyckelinnehavare.items.type,parentSchema:schema31.properties.nyckelinnehavare.items,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/nyckelinnehavare",schemaPath:"#/properties/nyckelinnehavare/type",keyword:"type",params:{type: "array"},schema:schema31.properties.nyckelinnehavare.type,parentSchema:schema31.properties.nyckelinnehavare,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.dygnstak !== undefined){
let data19 = data.dygnstak;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err42 = {instancePath:instancePath+"/dygnstak",schemaPath:"#/properties/dygnstak/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.dygnstak.type,parentSchema:schema31.properties.dygnstak,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100000 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/dygnstak",schemaPath:"#/properties/dygnstak/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema31.properties.dygnstak,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err44 = {instancePath:instancePath+"/dygnstak",schemaPath:"#/properties/dygnstak/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.dygnstak,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data["tillgänglighet"] !== undefined){
let data20 = data["tillgänglighet"];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20["bedömd"] === undefined){
const err45 = {instancePath:instancePath+"/tillgänglighet",schemaPath:"#/properties/tillg%C3%A4nglighet/required",keyword:"required",params:{missingProperty: "bedömd"},schema:schema31.properties["tillgänglighet"].required,parentSchema:schema31.properties["tillgänglighet"],data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data20.uppdaterad === undefined){
const err46 = {instancePath:instancePath+"/tillgänglighet",schemaPath:"#/properties/tillg%C3%A4nglighet/required",keyword:"required",params:{missingProperty: "uppdaterad"},schema:schema31.properties["tillgänglighet"].required,parentSchema:schema31.properties["tillgänglighet"],data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key4 in data20){
if(!((key4 === "bedömd") || (key4 === "uppdaterad"))){
const err47 = {instancePath:instancePath+"/tillgänglighet",schemaPath:"#/properties/tillg%C3%A4nglighet/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties["tillgänglighet"],data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data20["bedömd"] !== undefined){
let data21 = data20["bedömd"];
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err48 = {instancePath:instancePath+"/tillgänglighet/bedömd",schemaPath:"#/properties/tillg%C3%A4nglighet/properties/bed%C3%B6md/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties["tillgänglighet"].properties["bedömd"],data:data21};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/tillgänglighet/bedömd",schemaPath:"#/properties/tillg%C3%A4nglighet/properties/bed%C3%B6md/type",keyword:"type",params:{type: "string"},schema:schema31.properties["tillgänglighet"].properties["bedömd"].type,parentSchema:schema31.properties["tillgänglighet"].properties["bedömd"],data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.uppdaterad !== undefined){
let data22 = data20.uppdaterad;
if(typeof data22 === "string"){
if(!(formats0(data22))){
const err50 = {instancePath:instancePath+"/tillgänglighet/uppdaterad",schemaPath:"#/properties/tillg%C3%A4nglighet/properties/uppdaterad/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties["tillgänglighet"].properties.uppdaterad,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/tillgänglighet/uppdaterad",schemaPath:"#/properties/tillg%C3%A4nglighet/properties/uppdaterad/type",keyword:"type",params:{type: "string"},schema:schema31.properties["tillgänglighet"].properties.uppdaterad.type,parentSchema:schema31.properties["tillgänglighet"].properties.uppdaterad,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/tillgänglighet",schemaPath:"#/properties/tillg%C3%A4nglighet/type",keyword:"type",params:{type: "object"},schema:schema31.properties["tillgänglighet"].type,parentSchema:schema31.properties["tillgänglighet"],data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.tema !== undefined){
let data23 = data.tema;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.ton === undefined){
const err53 = {instancePath:instancePath+"/tema",schemaPath:"#/properties/tema/required",keyword:"required",params:{missingProperty: "ton"},schema:schema31.properties.tema.required,parentSchema:schema31.properties.tema,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data23.krom === undefined){
const err54 = {instancePath:instancePath+"/tema",schemaPath:"#/properties/tema/required",keyword:"required",params:{missingProperty: "krom"},schema:schema31.properties.tema.required,parentSchema:schema31.properties.tema,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 in data23){
if(!((key5 === "ton") || (key5 === "krom"))){
const err55 = {instancePath:instancePath+"/tema",schemaPath:"#/properties/tema/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.tema,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.ton !== undefined){
let data24 = data23.ton;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 360 || isNaN(data24)){
const err56 = {instancePath:instancePath+"/tema/ton",schemaPath:"#/properties/tema/properties/ton/maximum",keyword:"maximum",params:{comparison: "<=", limit: 360},schema:360,parentSchema:schema31.properties.tema.properties.ton,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err57 = {instancePath:instancePath+"/tema/ton",schemaPath:"#/properties/tema/properties/ton/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.tema.properties.ton,data:data24};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/tema/ton",schemaPath:"#/properties/tema/properties/ton/type",keyword:"type",params:{type: "number"},schema:schema31.properties.tema.properties.ton.type,parentSchema:schema31.properties.tema.properties.ton,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.krom !== undefined){
let data25 = data23.krom;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 0.16 || isNaN(data25)){
const err59 = {instancePath:instancePath+"/tema/krom",schemaPath:"#/properties/tema/properties/krom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.16},schema:0.16,parentSchema:schema31.properties.tema.properties.krom,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err60 = {instancePath:instancePath+"/tema/krom",schemaPath:"#/properties/tema/properties/krom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.tema.properties.krom,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/tema/krom",schemaPath:"#/properties/tema/properties/krom/type",keyword:"type",params:{type: "number"},schema:schema31.properties.tema.properties.krom.type,parentSchema:schema31.properties.tema.properties.krom,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/tema",schemaPath:"#/properties/tema/type",keyword:"type",params:{type: "object"},schema:schema31.properties.tema.type,parentSchema:schema31.properties.tema,data:data23};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data["formulär"] !== undefined){
let data26 = data["formulär"];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!(((key6 === "telefon") || (key6 === "händelser")) || (key6 === "anonym"))){
const err63 = {instancePath:instancePath+"/formulär",schemaPath:"#/properties/formul%C3%A4r/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties["formulär"],data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.telefon !== undefined){
let data27 = data26.telefon;
if(typeof data27 !== "string"){
const err64 = {instancePath:instancePath+"/formulär/telefon",schemaPath:"#/properties/formul%C3%A4r/properties/telefon/type",keyword:"type",params:{type: "string"},schema:schema31.properties["formulär"].properties.telefon.type,parentSchema:schema31.properties["formulär"].properties.telefon,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((data27 === "av") || (data27 === "frivillig")) || (data27 === "krav"))){
const err65 = {instancePath:instancePath+"/formulär/telefon",schemaPath:"#/properties/formul%C3%A4r/properties/telefon/enum",keyword:"enum",params:{allowedValues: schema31.properties["formulär"].properties.telefon.enum},schema:schema31.properties["formulär"].properties.telefon.enum,parentSchema:schema31.properties["formulär"].properties.telefon,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26["händelser"] !== undefined){
let data28 = data26["händelser"];
if(typeof data28 !== "boolean"){
const err66 = {instancePath:instancePath+"/formulär/händelser",schemaPath:"#/properties/formul%C3%A4r/properties/h%C3%A4ndelser/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties["formulär"].properties["händelser"].type,parentSchema:schema31.properties["formulär"].properties["händelser"],data:data28};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data26.anonym !== undefined){
let data29 = data26.anonym;
if(typeof data29 !== "boolean"){
const err67 = {instancePath:instancePath+"/formulär/anonym",schemaPath:"#/properties/formul%C3%A4r/properties/anonym/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties["formulär"].properties.anonym.type,parentSchema:schema31.properties["formulär"].properties.anonym,data:data29};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/formulär",schemaPath:"#/properties/formul%C3%A4r/type",keyword:"type",params:{type: "object"},schema:schema31.properties["formulär"].type,parentSchema:schema31.properties["formulär"],data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data["hänvisningar"] !== undefined){
let data30 = data["hänvisningar"];
if(Array.isArray(data30)){
if(data30.length > 10){
const err69 = {instancePath:instancePath+"/hänvisningar",schemaPath:"#/properties/h%C3%A4nvisningar/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties["hänvisningar"],data:data30};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len2 = data30.length;
for(let i3=0; i3<len2; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.om === undefined){
const err70 = {instancePath:instancePath+"/hänvisningar/" + i3,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "om"},schema:schema31.properties["hänvisningar"].items.required,parentSchema:schema31.properties["hänvisningar"].items,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31["gör"] === undefined){
const err71 = {instancePath:instancePath+"/hänvisningar/" + i3,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "gör"},schema:schema31.properties["hänvisningar"].items.required,parentSchema:schema31.properties["hänvisningar"].items,data:data31};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 in data31){
if(!(((key7 === "om") || (key7 === "gör")) || (key7 === "länk"))){
const err72 = {instancePath:instancePath+"/hänvisningar/" + i3,schemaPath:"#/properties/h%C3%A4nvisningar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties["hänvisningar"].items,data:data31};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data31.om !== undefined){
if(!(validate109(data31.om, {instancePath:instancePath+"/hänvisningar/" + i3+"/om",parentData:data31,parentDataProperty:"om",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data31["gör"] !== undefined){
if(!(validate109(data31["gör"], {instancePath:instancePath+"/hänvisningar/" + i3+"/gör",parentData:data31,parentDataProperty:"gör",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data31["länk"] !== undefined){
let data34 = data31["länk"];
if(typeof data34 === "string"){
if(func1(data34) > 300){
const err73 = {instancePath:instancePath+"/hänvisningar/" + i3+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema31.properties["hänvisningar"].items.properties["länk"],data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern16.test(data34)){
const err74 = {instancePath:instancePath+"/hänvisningar/" + i3+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/pattern",keyword:"pattern",params:{pattern: "^(https://|tel:)[^\\s]+$"},schema:"^(https://|tel:)[^\\s]+$",parentSchema:schema31.properties["hänvisningar"].items.properties["länk"],data:data34};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/hänvisningar/" + i3+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/type",keyword:"type",params:{type: "string"},schema:schema31.properties["hänvisningar"].items.properties["länk"].type,parentSchema:schema31.properties["hänvisningar"].items.properties["länk"],data:data34};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/hänvisningar/" + i3,schemaPath:"#/properties/h%C3%A4nvisningar/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties["hänvisningar"].items.type,parentSchema:schema31.properties["hänvisningar"].items,data:data31};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/hänvisningar",schemaPath:"#/properties/h%C3%A4nvisningar/type",keyword:"type",params:{type: "array"},schema:schema31.properties["hänvisningar"].type,parentSchema:schema31.properties["hänvisningar"],data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data["tillåtna"] !== undefined){
let data35 = data["tillåtna"];
if(Array.isArray(data35)){
if(data35.length > 500){
const err78 = {instancePath:instancePath+"/tillåtna",schemaPath:"#/properties/till%C3%A5tna/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema31.properties["tillåtna"],data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len3 = data35.length;
for(let i4=0; i4<len3; i4++){
if(!(validate109(data35[i4], {instancePath:instancePath+"/tillåtna/" + i4,parentData:data35,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
let i5 = data35.length;
let j1;
if(i5 > 1){
outer0:
for(;i5--;){
for(j1 = i5; j1--;){
if(func8(data35[i5], data35[j1])){
const err79 = {instancePath:instancePath+"/tillåtna",schemaPath:"#/properties/till%C3%A5tna/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},schema:true,parentSchema:schema31.properties["tillåtna"],data:data35};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err80 = {instancePath:instancePath+"/tillåtna",schemaPath:"#/properties/till%C3%A5tna/type",keyword:"type",params:{type: "array"},schema:schema31.properties["tillåtna"].type,parentSchema:schema31.properties["tillåtna"],data:data35};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data["områden"] !== undefined){
let data37 = data["områden"];
if(Array.isArray(data37)){
if(data37.length > 60){
const err81 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema31.properties["områden"],data:data37};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data37.length < 1){
const err82 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["områden"],data:data37};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len4 = data37.length;
for(let i6=0; i6<len4; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.kod === undefined){
const err83 = {instancePath:instancePath+"/områden/" + i6,schemaPath:"#/properties/omr%C3%A5den/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema31.properties["områden"].items.required,parentSchema:schema31.properties["områden"].items,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data38.namn === undefined){
const err84 = {instancePath:instancePath+"/områden/" + i6,schemaPath:"#/properties/omr%C3%A5den/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.properties["områden"].items.required,parentSchema:schema31.properties["områden"].items,data:data38};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data38.koordinator === undefined){
const err85 = {instancePath:instancePath+"/områden/" + i6,schemaPath:"#/properties/omr%C3%A5den/items/required",keyword:"required",params:{missingProperty: "koordinator"},schema:schema31.properties["områden"].items.required,parentSchema:schema31.properties["områden"].items,data:data38};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key8 in data38){
if(!((((((key8 === "kod") || (key8 === "namn")) || (key8 === "ersätts-av")) || (key8 === "koordinator")) || (key8 === "granskare")) || (key8 === "nycklar"))){
const err86 = {instancePath:instancePath+"/områden/" + i6,schemaPath:"#/properties/omr%C3%A5den/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties["områden"].items,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.kod !== undefined){
if(!(validate111(data38.kod, {instancePath:instancePath+"/områden/" + i6+"/kod",parentData:data38,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data38.namn !== undefined){
if(!(validate109(data38.namn, {instancePath:instancePath+"/områden/" + i6+"/namn",parentData:data38,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data38["ersätts-av"] !== undefined){
if(!(validate111(data38["ersätts-av"], {instancePath:instancePath+"/områden/" + i6+"/ersätts-av",parentData:data38,parentDataProperty:"ersätts-av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data38.koordinator !== undefined){
if(!(validate113(data38.koordinator, {instancePath:instancePath+"/områden/" + i6+"/koordinator",parentData:data38,parentDataProperty:"koordinator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data38.granskare !== undefined){
let data43 = data38.granskare;
if(Array.isArray(data43)){
if(data43.length > 10){
const err87 = {instancePath:instancePath+"/områden/" + i6+"/granskare",schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties["områden"].items.properties.granskare,data:data43};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data43.length < 1){
const err88 = {instancePath:instancePath+"/områden/" + i6+"/granskare",schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["områden"].items.properties.granskare,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len5 = data43.length;
for(let i7=0; i7<len5; i7++){
let data44 = data43[i7];
if(typeof data44 === "string"){
if(!pattern12.test(data44)){
const err89 = {instancePath:instancePath+"/områden/" + i6+"/granskare/" + i7,schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$"},schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[a-z0-9][a-z0-9_.-]{0,99})?$",parentSchema:schema31.properties["områden"].items.properties.granskare.items,data:data44};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/områden/" + i6+"/granskare/" + i7,schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties["områden"].items.properties.granskare.items.type,parentSchema:schema31.properties["områden"].items.properties.granskare.items,data:data44};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
let i8 = data43.length;
let j2;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data43[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err91 = {instancePath:instancePath+"/områden/" + i6+"/granskare",schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2},schema:true,parentSchema:schema31.properties["områden"].items.properties.granskare,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err92 = {instancePath:instancePath+"/områden/" + i6+"/granskare",schemaPath:"#/properties/omr%C3%A5den/items/properties/granskare/type",keyword:"type",params:{type: "array"},schema:schema31.properties["områden"].items.properties.granskare.type,parentSchema:schema31.properties["områden"].items.properties.granskare,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data38.nycklar !== undefined){
if(!(validate120(data38.nycklar, {instancePath:instancePath+"/områden/" + i6+"/nycklar",parentData:data38,parentDataProperty:"nycklar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/områden/" + i6,schemaPath:"#/properties/omr%C3%A5den/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties["områden"].items.type,parentSchema:schema31.properties["områden"].items,data:data38};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/type",keyword:"type",params:{type: "array"},schema:schema31.properties["områden"].type,parentSchema:schema31.properties["områden"],data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.personer !== undefined){
let data46 = data.personer;
if(Array.isArray(data46)){
if(data46.length > 200){
const err95 = {instancePath:instancePath+"/personer",schemaPath:"#/properties/personer/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema31.properties.personer,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data46.length < 1){
const err96 = {instancePath:instancePath+"/personer",schemaPath:"#/properties/personer/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.personer,data:data46};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len6 = data46.length;
for(let i9=0; i9<len6; i9++){
let data47 = data46[i9];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.namn === undefined){
const err97 = {instancePath:instancePath+"/personer/" + i9,schemaPath:"#/properties/personer/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.properties.personer.items.required,parentSchema:schema31.properties.personer.items,data:data47};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data47.roll === undefined){
const err98 = {instancePath:instancePath+"/personer/" + i9,schemaPath:"#/properties/personer/items/required",keyword:"required",params:{missingProperty: "roll"},schema:schema31.properties.personer.items.required,parentSchema:schema31.properties.personer.items,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key9 in data47){
if(!(((((key9 === "namn") || (key9 === "mejl")) || (key9 === "inloggning")) || (key9 === "roll")) || (key9 === "områden"))){
const err99 = {instancePath:instancePath+"/personer/" + i9,schemaPath:"#/properties/personer/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.personer.items,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data47.namn !== undefined){
if(!(validate109(data47.namn, {instancePath:instancePath+"/personer/" + i9+"/namn",parentData:data47,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data47.mejl !== undefined){
if(!(validate115(data47.mejl, {instancePath:instancePath+"/personer/" + i9+"/mejl",parentData:data47,parentDataProperty:"mejl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data47.inloggning !== undefined){
let data50 = data47.inloggning;
if(typeof data50 === "string"){
if(!pattern18.test(data50)){
const err100 = {instancePath:instancePath+"/personer/" + i9+"/inloggning",schemaPath:"#/properties/personer/items/properties/inloggning/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$"},schema:"^[A-Za-z0-9]([A-Za-z0-9._-]{0,58}[A-Za-z0-9])?$",parentSchema:schema31.properties.personer.items.properties.inloggning,data:data50};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/personer/" + i9+"/inloggning",schemaPath:"#/properties/personer/items/properties/inloggning/type",keyword:"type",params:{type: "string"},schema:schema31.properties.personer.items.properties.inloggning.type,parentSchema:schema31.properties.personer.items.properties.inloggning,data:data50};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data47.roll !== undefined){
let data51 = data47.roll;
if(typeof data51 !== "string"){
const err102 = {instancePath:instancePath+"/personer/" + i9+"/roll",schemaPath:"#/properties/personer/items/properties/roll/type",keyword:"type",params:{type: "string"},schema:schema31.properties.personer.items.properties.roll.type,parentSchema:schema31.properties.personer.items.properties.roll,data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data51 === "koordinator") || (data51 === "forbundschef")) || (data51 === "lasare"))){
const err103 = {instancePath:instancePath+"/personer/" + i9+"/roll",schemaPath:"#/properties/personer/items/properties/roll/enum",keyword:"enum",params:{allowedValues: schema31.properties.personer.items.properties.roll.enum},schema:schema31.properties.personer.items.properties.roll.enum,parentSchema:schema31.properties.personer.items.properties.roll,data:data51};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data47["områden"] !== undefined){
let data52 = data47["områden"];
if(Array.isArray(data52)){
if(data52.length > 60){
const err104 = {instancePath:instancePath+"/personer/" + i9+"/områden",schemaPath:"#/properties/personer/items/properties/omr%C3%A5den/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema31.properties.personer.items.properties["områden"],data:data52};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data52.length < 1){
const err105 = {instancePath:instancePath+"/personer/" + i9+"/områden",schemaPath:"#/properties/personer/items/properties/omr%C3%A5den/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.personer.items.properties["områden"],data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len7 = data52.length;
for(let i10=0; i10<len7; i10++){
if(!(validate111(data52[i10], {instancePath:instancePath+"/personer/" + i9+"/områden/" + i10,parentData:data52,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
let i11 = data52.length;
let j3;
if(i11 > 1){
outer1:
for(;i11--;){
for(j3 = i11; j3--;){
if(func8(data52[i11], data52[j3])){
const err106 = {instancePath:instancePath+"/personer/" + i9+"/områden",schemaPath:"#/properties/personer/items/properties/omr%C3%A5den/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3},schema:true,parentSchema:schema31.properties.personer.items.properties["områden"],data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/personer/" + i9+"/områden",schemaPath:"#/properties/personer/items/properties/omr%C3%A5den/type",keyword:"type",params:{type: "array"},schema:schema31.properties.personer.items.properties["områden"].type,parentSchema:schema31.properties.personer.items.properties["områden"],data:data52};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/personer/" + i9,schemaPath:"#/properties/personer/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.personer.items.type,parentSchema:schema31.properties.personer.items,data:data47};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/personer",schemaPath:"#/properties/personer/type",keyword:"type",params:{type: "array"},schema:schema31.properties.personer.type,parentSchema:schema31.properties.personer,data:data46};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.svarsmallar !== undefined){
let data54 = data.svarsmallar;
if(Array.isArray(data54)){
if(data54.length > 50){
const err110 = {instancePath:instancePath+"/svarsmallar",schemaPath:"#/properties/svarsmallar/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema31.properties.svarsmallar,data:data54};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data54.length < 1){
const err111 = {instancePath:instancePath+"/svarsmallar",schemaPath:"#/properties/svarsmallar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.svarsmallar,data:data54};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len8 = data54.length;
for(let i12=0; i12<len8; i12++){
let data55 = data54[i12];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.namn === undefined){
const err112 = {instancePath:instancePath+"/svarsmallar/" + i12,schemaPath:"#/properties/svarsmallar/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.properties.svarsmallar.items.required,parentSchema:schema31.properties.svarsmallar.items,data:data55};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data55.slag === undefined){
const err113 = {instancePath:instancePath+"/svarsmallar/" + i12,schemaPath:"#/properties/svarsmallar/items/required",keyword:"required",params:{missingProperty: "slag"},schema:schema31.properties.svarsmallar.items.required,parentSchema:schema31.properties.svarsmallar.items,data:data55};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data55.text === undefined){
const err114 = {instancePath:instancePath+"/svarsmallar/" + i12,schemaPath:"#/properties/svarsmallar/items/required",keyword:"required",params:{missingProperty: "text"},schema:schema31.properties.svarsmallar.items.required,parentSchema:schema31.properties.svarsmallar.items,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key10 in data55){
if(!(((key10 === "namn") || (key10 === "slag")) || (key10 === "text"))){
const err115 = {instancePath:instancePath+"/svarsmallar/" + i12,schemaPath:"#/properties/svarsmallar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.svarsmallar.items,data:data55};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data55.namn !== undefined){
if(!(validate109(data55.namn, {instancePath:instancePath+"/svarsmallar/" + i12+"/namn",parentData:data55,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data55.slag !== undefined){
let data57 = data55.slag;
if(typeof data57 !== "string"){
const err116 = {instancePath:instancePath+"/svarsmallar/" + i12+"/slag",schemaPath:"#/properties/svarsmallar/items/properties/slag/type",keyword:"type",params:{type: "string"},schema:schema31.properties.svarsmallar.items.properties.slag.type,parentSchema:schema31.properties.svarsmallar.items.properties.slag,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((data57 === "bekraftelse") || (data57 === "fraga")) || (data57 === "svar"))){
const err117 = {instancePath:instancePath+"/svarsmallar/" + i12+"/slag",schemaPath:"#/properties/svarsmallar/items/properties/slag/enum",keyword:"enum",params:{allowedValues: schema31.properties.svarsmallar.items.properties.slag.enum},schema:schema31.properties.svarsmallar.items.properties.slag.enum,parentSchema:schema31.properties.svarsmallar.items.properties.slag,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data55.text !== undefined){
let data58 = data55.text;
if(typeof data58 === "string"){
if(func1(data58) > 2000){
const err118 = {instancePath:instancePath+"/svarsmallar/" + i12+"/text",schemaPath:"#/properties/svarsmallar/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},schema:2000,parentSchema:schema31.properties.svarsmallar.items.properties.text,data:data58};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func1(data58) < 1){
const err119 = {instancePath:instancePath+"/svarsmallar/" + i12+"/text",schemaPath:"#/properties/svarsmallar/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.svarsmallar.items.properties.text,data:data58};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/svarsmallar/" + i12+"/text",schemaPath:"#/properties/svarsmallar/items/properties/text/type",keyword:"type",params:{type: "string"},schema:schema31.properties.svarsmallar.items.properties.text.type,parentSchema:schema31.properties.svarsmallar.items.properties.text,data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/svarsmallar/" + i12,schemaPath:"#/properties/svarsmallar/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.svarsmallar.items.type,parentSchema:schema31.properties.svarsmallar.items,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/svarsmallar",schemaPath:"#/properties/svarsmallar/type",keyword:"type",params:{type: "array"},schema:schema31.properties.svarsmallar.type,parentSchema:schema31.properties.svarsmallar,data:data54};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data["möten"] !== undefined){
let data59 = data["möten"];
if(Array.isArray(data59)){
if(data59.length > 500){
const err123 = {instancePath:instancePath+"/möten",schemaPath:"#/properties/m%C3%B6ten/maxItems",keyword:"maxItems",params:{limit: 500},schema:500,parentSchema:schema31.properties["möten"],data:data59};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data59.length < 1){
const err124 = {instancePath:instancePath+"/möten",schemaPath:"#/properties/m%C3%B6ten/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties["möten"],data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len9 = data59.length;
for(let i13=0; i13<len9; i13++){
let data60 = data59[i13];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.organ === undefined){
const err125 = {instancePath:instancePath+"/möten/" + i13,schemaPath:"#/properties/m%C3%B6ten/items/required",keyword:"required",params:{missingProperty: "organ"},schema:schema31.properties["möten"].items.required,parentSchema:schema31.properties["möten"].items,data:data60};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data60.datum === undefined){
const err126 = {instancePath:instancePath+"/möten/" + i13,schemaPath:"#/properties/m%C3%B6ten/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema31.properties["möten"].items.required,parentSchema:schema31.properties["möten"].items,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key11 in data60){
if(!((((key11 === "organ") || (key11 === "område")) || (key11 === "datum")) || (key11 === "rapporter"))){
const err127 = {instancePath:instancePath+"/möten/" + i13,schemaPath:"#/properties/m%C3%B6ten/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties["möten"].items,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data60.organ !== undefined){
if(!(validate111(data60.organ, {instancePath:instancePath+"/möten/" + i13+"/organ",parentData:data60,parentDataProperty:"organ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data60["område"] !== undefined){
if(!(validate111(data60["område"], {instancePath:instancePath+"/möten/" + i13+"/område",parentData:data60,parentDataProperty:"område",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data60.datum !== undefined){
let data63 = data60.datum;
if(typeof data63 === "string"){
if(!(formats0(data63))){
const err128 = {instancePath:instancePath+"/möten/" + i13+"/datum",schemaPath:"#/properties/m%C3%B6ten/items/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema31.properties["möten"].items.properties.datum,data:data63};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/möten/" + i13+"/datum",schemaPath:"#/properties/m%C3%B6ten/items/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema31.properties["möten"].items.properties.datum.type,parentSchema:schema31.properties["möten"].items.properties.datum,data:data63};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.rapporter !== undefined){
let data64 = data60.rapporter;
if(Array.isArray(data64)){
if(data64.length > 20){
const err130 = {instancePath:instancePath+"/möten/" + i13+"/rapporter",schemaPath:"#/properties/m%C3%B6ten/items/properties/rapporter/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema31.properties["möten"].items.properties.rapporter,data:data64};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const len10 = data64.length;
for(let i14=0; i14<len10; i14++){
if(!(validate111(data64[i14], {instancePath:instancePath+"/möten/" + i13+"/rapporter/" + i14,parentData:data64,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
let i15 = data64.length;
let j4;
if(i15 > 1){
outer2:
for(;i15--;){
for(j4 = i15; j4--;){
if(func8(data64[i15], data64[j4])){
const err131 = {instancePath:instancePath+"/möten/" + i13+"/rapporter",schemaPath:"#/properties/m%C3%B6ten/items/properties/rapporter/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4},schema:true,parentSchema:schema31.properties["möten"].items.properties.rapporter,data:data64};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err132 = {instancePath:instancePath+"/möten/" + i13+"/rapporter",schemaPath:"#/properties/m%C3%B6ten/items/properties/rapporter/type",keyword:"type",params:{type: "array"},schema:schema31.properties["möten"].items.properties.rapporter.type,parentSchema:schema31.properties["möten"].items.properties.rapporter,data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/möten/" + i13,schemaPath:"#/properties/m%C3%B6ten/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties["möten"].items.type,parentSchema:schema31.properties["möten"].items,data:data60};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/möten",schemaPath:"#/properties/m%C3%B6ten/type",keyword:"type",params:{type: "array"},schema:schema31.properties["möten"].type,parentSchema:schema31.properties["möten"],data:data59};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.parter !== undefined){
let data66 = data.parter;
if(Array.isArray(data66)){
if(data66.length > 30){
const err135 = {instancePath:instancePath+"/parter",schemaPath:"#/properties/parter/maxItems",keyword:"maxItems",params:{limit: 30},schema:30,parentSchema:schema31.properties.parter,data:data66};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data66.length < 2){
const err136 = {instancePath:instancePath+"/parter",schemaPath:"#/properties/parter/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema31.properties.parter,data:data66};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len11 = data66.length;
for(let i16=0; i16<len11; i16++){
let data67 = data66[i16];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.kod === undefined){
const err137 = {instancePath:instancePath+"/parter/" + i16,schemaPath:"#/properties/parter/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema31.properties.parter.items.required,parentSchema:schema31.properties.parter.items,data:data67};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data67.namn === undefined){
const err138 = {instancePath:instancePath+"/parter/" + i16,schemaPath:"#/properties/parter/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.properties.parter.items.required,parentSchema:schema31.properties.parter.items,data:data67};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key12 in data67){
if(!((((((key12 === "kod") || (key12 === "namn")) || (key12 === "huvudman")) || (key12 === "avvecklad")) || (key12 === "fritext")) || (key12 === "lista"))){
const err139 = {instancePath:instancePath+"/parter/" + i16,schemaPath:"#/properties/parter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.parter.items,data:data67};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data67.kod !== undefined){
if(!(validate111(data67.kod, {instancePath:instancePath+"/parter/" + i16+"/kod",parentData:data67,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data67.namn !== undefined){
if(!(validate109(data67.namn, {instancePath:instancePath+"/parter/" + i16+"/namn",parentData:data67,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data67.huvudman !== undefined){
let data70 = data67.huvudman;
if(typeof data70 !== "string"){
const err140 = {instancePath:instancePath+"/parter/" + i16+"/huvudman",schemaPath:"#/properties/parter/items/properties/huvudman/type",keyword:"type",params:{type: "string"},schema:schema31.properties.parter.items.properties.huvudman.type,parentSchema:schema31.properties.parter.items.properties.huvudman,data:data70};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((((data70 === "kommun") || (data70 === "region")) || (data70 === "stat")) || (data70 === "annan"))){
const err141 = {instancePath:instancePath+"/parter/" + i16+"/huvudman",schemaPath:"#/properties/parter/items/properties/huvudman/enum",keyword:"enum",params:{allowedValues: schema31.properties.parter.items.properties.huvudman.enum},schema:schema31.properties.parter.items.properties.huvudman.enum,parentSchema:schema31.properties.parter.items.properties.huvudman,data:data70};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data67.avvecklad !== undefined){
let data71 = data67.avvecklad;
if(typeof data71 !== "boolean"){
const err142 = {instancePath:instancePath+"/parter/" + i16+"/avvecklad",schemaPath:"#/properties/parter/items/properties/avvecklad/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.parter.items.properties.avvecklad.type,parentSchema:schema31.properties.parter.items.properties.avvecklad,data:data71};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data67.fritext !== undefined){
let data72 = data67.fritext;
if(typeof data72 !== "boolean"){
const err143 = {instancePath:instancePath+"/parter/" + i16+"/fritext",schemaPath:"#/properties/parter/items/properties/fritext/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.parter.items.properties.fritext.type,parentSchema:schema31.properties.parter.items.properties.fritext,data:data72};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data67.lista !== undefined){
let data73 = data67.lista;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.ledtext === undefined){
const err144 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/required",keyword:"required",params:{missingProperty: "ledtext"},schema:schema31.properties.parter.items.properties.lista.required,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data73["fråga"] === undefined){
const err145 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/required",keyword:"required",params:{missingProperty: "fråga"},schema:schema31.properties.parter.items.properties.lista.required,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data73["välj-arbetsgivare"] === undefined){
const err146 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/required",keyword:"required",params:{missingProperty: "välj-arbetsgivare"},schema:schema31.properties.parter.items.properties.lista.required,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data73["välj-part"] === undefined){
const err147 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/required",keyword:"required",params:{missingProperty: "välj-part"},schema:schema31.properties.parter.items.properties.lista.required,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data73.enheter === undefined){
const err148 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/required",keyword:"required",params:{missingProperty: "enheter"},schema:schema31.properties.parter.items.properties.lista.required,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key13 in data73){
if(!(((((key13 === "ledtext") || (key13 === "fråga")) || (key13 === "välj-arbetsgivare")) || (key13 === "välj-part")) || (key13 === "enheter"))){
const err149 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data73.ledtext !== undefined){
if(!(validate109(data73.ledtext, {instancePath:instancePath+"/parter/" + i16+"/lista/ledtext",parentData:data73,parentDataProperty:"ledtext",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data73["fråga"] !== undefined){
if(!(validate109(data73["fråga"], {instancePath:instancePath+"/parter/" + i16+"/lista/fråga",parentData:data73,parentDataProperty:"fråga",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data73["välj-arbetsgivare"] !== undefined){
if(!(validate109(data73["välj-arbetsgivare"], {instancePath:instancePath+"/parter/" + i16+"/lista/välj-arbetsgivare",parentData:data73,parentDataProperty:"välj-arbetsgivare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data73["välj-part"] !== undefined){
if(!(validate109(data73["välj-part"], {instancePath:instancePath+"/parter/" + i16+"/lista/välj-part",parentData:data73,parentDataProperty:"välj-part",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data73.enheter !== undefined){
let data78 = data73.enheter;
if(Array.isArray(data78)){
if(data78.length > 300){
const err150 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter",schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/maxItems",keyword:"maxItems",params:{limit: 300},schema:300,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter,data:data78};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data78.length < 1){
const err151 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter",schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter,data:data78};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len12 = data78.length;
for(let i17=0; i17<len12; i17++){
let data79 = data78[i17];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.kod === undefined){
const err152 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17,schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema31.properties.parter.items.properties.lista.properties.enheter.items.required,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter.items,data:data79};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data79.namn === undefined){
const err153 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17,schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema31.properties.parter.items.properties.lista.properties.enheter.items.required,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter.items,data:data79};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key14 in data79){
if(!(((key14 === "kod") || (key14 === "namn")) || (key14 === "avvecklad"))){
const err154 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17,schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter.items,data:data79};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data79.kod !== undefined){
if(!(validate111(data79.kod, {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17+"/kod",parentData:data79,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data79.namn !== undefined){
if(!(validate109(data79.namn, {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17+"/namn",parentData:data79,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data79.avvecklad !== undefined){
let data82 = data79.avvecklad;
if(typeof data82 !== "boolean"){
const err155 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17+"/avvecklad",schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/items/properties/avvecklad/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.parter.items.properties.lista.properties.enheter.items.properties.avvecklad.type,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter.items.properties.avvecklad,data:data82};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter/" + i17,schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parter.items.properties.lista.properties.enheter.items.type,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter.items,data:data79};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/parter/" + i16+"/lista/enheter",schemaPath:"#/properties/parter/items/properties/lista/properties/enheter/type",keyword:"type",params:{type: "array"},schema:schema31.properties.parter.items.properties.lista.properties.enheter.type,parentSchema:schema31.properties.parter.items.properties.lista.properties.enheter,data:data78};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/parter/" + i16+"/lista",schemaPath:"#/properties/parter/items/properties/lista/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parter.items.properties.lista.type,parentSchema:schema31.properties.parter.items.properties.lista,data:data73};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/parter/" + i16,schemaPath:"#/properties/parter/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.parter.items.type,parentSchema:schema31.properties.parter.items,data:data67};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/parter",schemaPath:"#/properties/parter/type",keyword:"type",params:{type: "array"},schema:schema31.properties.parter.type,parentSchema:schema31.properties.parter,data:data66};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRoutine = validate146;
const schema37 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Rutin","description":"Huvudet i en rutinfil: den process som tjänsten följer och som sidan visar.","type":"object","additionalProperties":false,"required":["schema","id","namn","ingress","ägare","ses-över","källor","organ","områden","faser","nivåer","frister","bevakning","kodlistor","rapporter","hänvisningar"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"id":{"title":"Id","description":"Rutinens kod. Samma som filens namn.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Rutinens namn, som också är sidans rubrik.","$ref":"association.json#/$defs/rad"},"ingress":{"title":"Ingress","description":"En mening under rubriken.","$ref":"association.json#/$defs/rad"},"ägare":{"title":"Ägare","description":"Organet som ansvarar för rutinen: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"utkast":{"title":"Utkast","description":"Sant tills någon har beslutat om rutinen. Sidan säger då att den är ett utkast.","type":"boolean"},"beslutad":{"title":"Beslutad","description":"Vem som beslutade om rutinen, och när.","type":"object","additionalProperties":false,"required":["av","datum"],"properties":{"av":{"title":"Av","description":"Organet som beslutade: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"datum":{"title":"Datum","description":"Dagen för beslutet.","type":"string","format":"date"},"paragraf":{"title":"Paragraf","description":"Paragrafen i protokollet, till exempel § 45/2025.","$ref":"association.json#/$defs/rad"}}},"gäller-från":{"title":"Gäller från","description":"Första dagen som rutinen gäller.","type":"string","format":"date"},"ersätter":{"title":"Ersätter","description":"Rutinen som den här ersätter från dagen i gäller-från: namnet på dess fil. Ärenden som kom före den dagen följer den äldre.","$ref":"report.json#/$defs/kod"},"ses-över":{"title":"Ses över","description":"När rutinen ska ses över, och av vem.","type":"object","additionalProperties":false,"required":["senast","av","källa"],"properties":{"senast":{"title":"Senast","description":"Sista dagen. Därefter varnar sidan.","type":"string","format":"date"},"var":{"title":"Varje","description":"Antal månader mellan översynerna.","type":"integer","minimum":1,"maximum":60},"av":{"title":"Av","description":"Organet som ser över: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}},"versioner":{"title":"Versioner","description":"Tidigare och nuvarande versioner, den nyaste först.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Version","description":"En version.","type":"object","additionalProperties":false,"required":["datum","ändring"],"properties":{"datum":{"title":"Datum","description":"Dagen då versionen började gälla.","type":"string","format":"date"},"ändring":{"title":"Ändring","description":"Vad som ändrades.","$ref":"association.json#/$defs/rad"}}}},"källor":{"title":"Källor","description":"Varifrån rutinens värden kommer. Varje värde hänvisar hit.","type":"array","minItems":1,"maxItems":60,"items":{"title":"En källa","description":"Ett dokument eller ett eget förslag.","type":"object","additionalProperties":false,"required":["id","slag","titel","verifierad"],"properties":{"id":{"title":"Id","description":"Källans kod i den här filen.","$ref":"report.json#/$defs/kod"},"slag":{"title":"Slag","description":"Om någon annan har sagt det eller om vi föreslår det.","type":"string","enum":["dokument","forslag"]},"titel":{"title":"Titel","description":"Källans namn.","$ref":"association.json#/$defs/rad"},"utgivare":{"title":"Utgivare","description":"Vem som gav ut den.","$ref":"association.json#/$defs/rad"},"datum":{"title":"Datum","description":"Dagen då den gavs ut, om den är känd.","type":"string","format":"date"},"verifierad":{"title":"Verifierad","description":"Dagen då någon senast jämförde värdena med källan.","type":"string","format":"date"},"länk":{"title":"Länk","description":"Adressen till källan.","type":"string","pattern":"^https://[^\\s]+$","maxLength":300}}}},"organ":{"title":"Organ","description":"Organ och roller i rutinen. Aldrig namngivna personer.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Ett organ","description":"Ett organ eller en roll.","type":"object","additionalProperties":false,"required":["kod","namn","slag","källa"],"properties":{"kod":{"title":"Kod","description":"Organets kod. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Organets namn i bestämd form.","$ref":"association.json#/$defs/rad"},"slag":{"title":"Slag","description":"Om det är en grupp eller en roll.","type":"string","enum":["organ","roll"]},"uppgift":{"title":"Uppgift","description":"Vad organet gör i rutinen.","$ref":"association.json#/$defs/rad"},"utses-av":{"title":"Utses av","description":"Organet som utser: en kod i samma lista.","$ref":"report.json#/$defs/kod"},"reserv":{"title":"Reserv","description":"Vem som tar över när organet inte går att nå: en kod i samma lista.","$ref":"report.json#/$defs/kod"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"områden":{"title":"Områden","description":"Hur rutinen delas upp på karta.","type":"object","additionalProperties":false,"required":["slag","källa"],"properties":{"slag":{"title":"Slag","description":"Vad ett område är.","type":"string","enum":["kommunomrade","lansdel","delregion","verksamhetsomrade"]},"lista":{"title":"Lista","description":"Områdena. Saknas listan gäller områdena i association.yaml.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Område","description":"Ett område.","type":"object","additionalProperties":false,"required":["kod","namn"],"properties":{"kod":{"title":"Kod","description":"Områdets kod.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Områdets namn.","$ref":"association.json#/$defs/rad"}}}},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}},"faser":{"title":"Faser","description":"Hur långt ett ärende kan ha kommit, i ordning.","type":"array","minItems":2,"maxItems":7,"items":{"title":"Fas","description":"En fas och vart ärendet kan gå från den.","type":"object","additionalProperties":false,"required":["kod","nr","namn","gör","vem","källa"],"properties":{"kod":{"title":"Kod","description":"Fasens kod, samma i alla rutiner.","$ref":"case.json#/$defs/fas"},"nr":{"title":"Nummer","description":"Fasens nummer i rutinen.","type":"integer","minimum":1,"maximum":20},"namn":{"title":"Namn","description":"Vad rutinen kallar fasen.","$ref":"association.json#/$defs/rad"},"gör":{"title":"Gör","description":"Vad som händer i fasen.","$ref":"association.json#/$defs/rad"},"vem":{"title":"Vem","description":"Vem som gör det: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"vem-vid":{"$ref":"#/$defs/vem-vid"},"nästa":{"title":"Nästa","description":"Faserna som ärendet kan gå till.","type":"array","minItems":1,"maxItems":7,"uniqueItems":true,"items":{"$ref":"case.json#/$defs/fas"}},"kräver":{"title":"Kräver","description":"Vad som ska finnas innan ärendet kan gå hit eller längre.","$ref":"#/$defs/kraver"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"nivåer":{"title":"Nivåer","description":"Trappan: var ett ärende hanteras, från den som är närmast till den som beslutar.","type":"array","minItems":1,"maxItems":9,"items":{"title":"Nivå","description":"Ett steg på trappan.","type":"object","additionalProperties":false,"required":["nr","organ","gör","källa"],"properties":{"nr":{"title":"Nummer","description":"Nivåns nummer, från 1.","type":"integer","minimum":1,"maximum":9},"organ":{"title":"Organ","description":"Vem som hanterar ärendet: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"gör":{"title":"Gör","description":"Vad organet gör, i en kort mening.","$ref":"association.json#/$defs/rad"},"skäl":{"title":"Skäl","description":"Varför ett ärende lyfts hit: koder i listan skäl.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"lyfts-till":{"title":"Lyfts till","description":"Numret på nivån som ärendet går till härnäst.","type":"integer","minimum":1,"maximum":9},"lyfter":{"title":"Lyfter","description":"Vem som för ärendet vidare: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"underrättas":{"title":"Underrättas","description":"Vilka som ska få veta: koder i listan organ.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"samråder":{"title":"Samråder","description":"Vilka som organet samråder med: koder i listan organ.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"frist":{"title":"Frist","description":"Hur länge ärendet får ligga här: en nyckel i frister.","$ref":"#/$defs/fristnyckel"},"kräver":{"title":"Kräver","description":"Vad som ska finnas i ärendet innan det lyfts hit.","$ref":"#/$defs/kraver"},"kräver-först":{"title":"Kräver först","description":"Vad som ska ha hänt på nivån närmast under innan ärendet får lyftas hit. En av händelserna räcker. Ärendet kan då bara komma från den nivån.","type":"array","minItems":1,"maxItems":5,"uniqueItems":true,"items":{"$ref":"case.json#/$defs/handelse"}},"tar-fram":{"title":"Tar fram","description":"Vad organet ska lämna ifrån sig.","$ref":"association.json#/$defs/rad"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"frister":{"title":"Frister","description":"Vad som ska vara gjort, och inom vilken tid.","type":"object","additionalProperties":false,"required":["läst","svar"],"properties":{"läst":{"title":"Läst","description":"Rapporten är läst.","$ref":"#/$defs/frist"},"svar":{"title":"Svar","description":"Den som rapporterade har fått ett svar.","$ref":"#/$defs/frist"}},"patternProperties":{"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$":{"title":"Frist","description":"En egen frist.","$ref":"#/$defs/frist"}}},"bevakning":{"title":"Bevakning","description":"Hur många dagar något får vara tyst innan tjänsten påminner igen.","type":"object","additionalProperties":false,"required":["väntan","igen","stilla","försenat","källa"],"properties":{"väntan":{"title":"Väntan","description":"Så länge en paus eller en obesvarad fråga väntar innan den kommer tillbaka.","type":"integer","minimum":1,"maximum":366},"igen":{"title":"Igen","description":"Så snart kommer den, och det som är försenat, tillbaka första gången. Sedan dubbelt så glest varje gång.","type":"integer","minimum":1,"maximum":366},"stilla":{"title":"Stilla","description":"Så länge får inget hända i ett öppet ärende innan tjänsten påminner.","type":"integer","minimum":1,"maximum":366},"försenat":{"title":"Försenat","description":"Så glest kommer det som mest tillbaka, och så sent får också förbundets kontakt veta det.","type":"integer","minimum":1,"maximum":366},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}},"kodlistor":{"title":"Kodlistor","description":"De värden som koordinatorn väljer bland.","type":"object","additionalProperties":false,"required":["typ","orsak","konsekvens-organisation","rutinföljsamhet","åtgärd","skäl"],"properties":{"typ":{"title":"Typ av händelse","description":"Vad som hände, som ett träd.","$ref":"#/$defs/kodlista"},"orsak":{"title":"Orsak","description":"Varför det hände.","$ref":"#/$defs/kodlista"},"konsekvens-organisation":{"title":"Konsekvens för organisationen","description":"Vad det ledde till för parternas arbete.","$ref":"#/$defs/kodlista"},"konsekvens-person":{"title":"Konsekvens för personen","description":"Vad det ledde till för den enskilde.","$ref":"#/$defs/kodlista"},"konsekvens-säkerhet":{"title":"Konsekvens för säkerhet och miljö","description":"Vad det ledde till för säkerhet och miljö.","$ref":"#/$defs/kodlista"},"rutinföljsamhet":{"title":"Rutinföljsamhet","description":"Om en rutin fanns, var känd och följdes.","$ref":"#/$defs/kodlista"},"åtgärd":{"title":"Åtgärder","description":"Vad som kan göras, med hur starkt det brukar verka.","$ref":"#/$defs/kodlista"},"skäl":{"title":"Skäl att lyfta","description":"Varför ett ärende går till en annan nivå.","$ref":"#/$defs/kodlista"},"paus":{"title":"Skäl att pausa","description":"Varför en frist står stilla.","$ref":"#/$defs/kodlista"},"ärendet":{"title":"Ärendet","description":"Vad ärendet är, som patientskada eller annat.","$ref":"#/$defs/kodlista"},"målgrupp":{"title":"Målgrupp","description":"Vilka avvikelsen rör, som grupp.","$ref":"#/$defs/kodlista"},"slag":{"title":"Risk, tillbud eller skada","description":"Om det kunde ha hänt, nästan hände eller hände.","$ref":"#/$defs/kodlista"},"sektor":{"title":"Sektor","description":"Vilken sektor avvikelsen rör.","$ref":"#/$defs/kodlista"}}},"villkor":{"title":"Villkor","description":"När ett fält måste fyllas i, får fyllas i eller inte får fyllas i.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Ett villkor","description":"Ett fält, ett krav och när det gäller.","type":"object","additionalProperties":false,"required":["fält","krav","källa"],"properties":{"fält":{"title":"Fält","description":"Fältet som kravet gäller.","$ref":"#/$defs/falt"},"krav":{"title":"Krav","description":"Vad som gäller för fältet.","type":"string","enum":["krav","valfritt","stangt"]},"från-fas":{"title":"Från fas","description":"Fasen då kravet börjar gälla. Utelämnat betyder genast.","$ref":"case.json#/$defs/fas"},"när":{"$ref":"#/$defs/nar"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"rapporter":{"title":"Rapporter","description":"När ärendena sammanställs, av vem och för vem.","type":"array","minItems":1,"maxItems":60,"items":{"title":"En rapport","description":"En återkommande sammanställning.","type":"object","additionalProperties":false,"required":["id","namn","period","vem","mottagare","innehåll","källa"],"properties":{"id":{"title":"Id","description":"Rapportens kod.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Rapportens namn.","$ref":"association.json#/$defs/rad"},"period":{"title":"Period","description":"Vilken tid den gäller.","type":"string","enum":["ar","tertial","delar","mote","lopande"]},"slutar":{"title":"Slutar","description":"Periodens sista dagar, som månad och dag. En löpande rapport kan ha en dag: då ska den göras minst en gång om året.","type":"array","minItems":1,"maxItems":12,"uniqueItems":true,"items":{"type":"string","pattern":"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"}},"veckor-före":{"title":"Veckor före","description":"Hur många veckor före mötet underlaget ska vara klart. En vecka när inget står.","type":"integer","minimum":1,"maximum":20},"vem":{"title":"Vem","description":"Vem som sammanställer: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"mottagare":{"title":"Mottagare","description":"Vilka som tar emot: koder i listan organ.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"innehåll":{"title":"Innehåll","description":"Vad den ska visa.","$ref":"association.json#/$defs/rad"},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"hänvisningar":{"title":"Hänvisningar","description":"Det som inte hör hit, och vart man vänder sig i stället.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Hänvisning","description":"Ett slags ärende och vägen dit.","type":"object","additionalProperties":false,"required":["id","om","gör","källa"],"properties":{"id":{"title":"Id","description":"Hänvisningens kod.","$ref":"report.json#/$defs/kod"},"om":{"title":"Om","description":"Vad det gäller.","$ref":"association.json#/$defs/rad"},"gör":{"title":"Gör","description":"Vad man gör i stället.","$ref":"association.json#/$defs/rad"},"länk":{"title":"Länk","description":"En adress att läsa mer på.","type":"string","pattern":"^(https://|tel:)[^\\s]+$","maxLength":300},"genast":{"title":"Genast","description":"Sant när man måste göra det genast, före allt annat.","type":"boolean"},"lagrum":{"title":"Lagrum","description":"Id i lagregistret. Paragrafer skrivs aldrig ut i rutinen.","type":"array","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}},"flöden":{"title":"Flöden","description":"Vägen som ett ärende tar mellan två parter, steg för steg.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Flöde","description":"En väg i en riktning.","type":"object","additionalProperties":false,"required":["id","namn","steg","källa"],"properties":{"id":{"title":"Id","description":"Flödets kod.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Flödets namn.","$ref":"association.json#/$defs/rad"},"riktning":{"title":"Riktning","description":"Vilken riktning ett ärende har som följer flödet.","$ref":"case.json#/$defs/riktning"},"steg":{"title":"Steg","description":"Stegen i ordning.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Ett steg","description":"Vem som gör vad.","type":"object","additionalProperties":false,"required":["vem","gör"],"properties":{"vem":{"title":"Vem","description":"En kod i listan organ.","$ref":"report.json#/$defs/kod"},"gör":{"title":"Gör","description":"Vad som görs, som slutet på en mening.","$ref":"association.json#/$defs/rad"},"fas":{"title":"Fas","description":"Fasen som steget hör till. Den som för ärendet dit får veta vad som ska göras.","$ref":"case.json#/$defs/fas"},"utanför":{"title":"Utanför","description":"Sant när steget sker utanför tjänsten, till exempel med post.","type":"boolean"}}}},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}}}},"$defs":{"falt":{"title":"Fält","description":"Ett fält i ärendet.","type":"string","enum":["typ","orsak","konsekvens-organisation","konsekvens-person","konsekvens-säkerhet","rutinföljsamhet","diarienummer","externt-nummer","ärendet","slag","målgrupp","sektor","riktning"]},"kraver":{"title":"Kräver","description":"Vad som ska finnas i ärendet.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/$defs/falt"},{"$ref":"#/$defs/steg"}]}},"steg":{"title":"Steg","description":"Något som ska vara gjort i ärendet.","type":"string","enum":["bekräftelse","svar","åtgärd"]},"nar":{"title":"När","description":"Gäller bara när ett annat fält har något av de här värdena.","type":"object","additionalProperties":false,"required":["fält","är"],"properties":{"fält":{"title":"Fält","description":"Fältet som avgör.","$ref":"#/$defs/falt"},"är":{"title":"Är","description":"Koder ur fältets lista.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}}}},"vem-vid":{"title":"Vem vid","description":"Vem som gör det i stället, när ett fält har ett visst värde. Den första som stämmer gäller.","type":"array","minItems":1,"maxItems":10,"items":{"title":"En annan som gör det","description":"Vem, och när.","type":"object","additionalProperties":false,"required":["när","vem"],"properties":{"när":{"$ref":"#/$defs/nar"},"vem":{"title":"Vem","description":"Vem som gör det då: en kod i listan organ.","$ref":"report.json#/$defs/kod"}}}},"fristnyckel":{"type":"string","pattern":"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$","maxLength":60},"handelse":{"title":"Händelse","description":"En händelse i ärendets historik.","type":"object","additionalProperties":false,"required":["händelse"],"properties":{"händelse":{"title":"Händelse","description":"Vad som hände.","$ref":"case.json#/$defs/handelse"},"åtgärder":{"title":"Åtgärder","description":"Bara åtgärder av de här slagen: koder ur listan åtgärd.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"till":{"title":"Till","description":"Bara när ärendet kommer till just den fasen eller nivån.","anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60},{"type":"integer","minimum":1,"maximum":9}]}}},"paminnelse":{"title":"Påminnelse","description":"Vad tjänsten gör.","type":"string","enum":["paminn","paminn-reserv","foresla-lyft","dagordning"]},"frist":{"title":"Frist","description":"En tid: från när, till när, vem och varifrån den kommer.","type":"object","additionalProperties":false,"required":["steg","vem","från","klar-vid","källa"],"properties":{"steg":{"title":"Steg","description":"Vad som ska göras, till exempel ”Läsa rapporten”.","$ref":"association.json#/$defs/rad"},"vem":{"title":"Vem","description":"Vem som gör det: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"vem-vid":{"$ref":"#/$defs/vem-vid"},"när":{"$ref":"#/$defs/nar"},"från":{"title":"Från","description":"Händelsen som startar fristen.","$ref":"#/$defs/handelse"},"klar-vid":{"title":"Klar vid","description":"Händelserna som avslutar fristen.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/handelse"}},"månader":{"title":"Månader","description":"Antal kalendermånader.","type":"integer","minimum":1,"maximum":36},"arbetsdagar":{"title":"Arbetsdagar","description":"Antal arbetsdagar, utan helger och helgdagar.","type":"integer","minimum":1,"maximum":250},"datum":{"title":"Datum","description":"Fristen är en dag som står i ärendet.","type":"string","enum":["klar-senast","besked"]},"ord":{"title":"Ord","description":"Vad källan säger när den inte anger något tal, till exempel ”snarast”.","$ref":"association.json#/$defs/rad"},"talets-källa":{"title":"Talets källa","description":"Varifrån talet kommer när källan bara har ord.","$ref":"report.json#/$defs/kod"},"får-pausas":{"title":"Får pausas","description":"Sant när fristen får stå stilla av ett skäl i listan paus.","type":"boolean"},"kräver":{"title":"Kräver","description":"Vad som ska finnas innan fristens svar eller bekräftelse kan lämnas.","$ref":"#/$defs/kraver"},"samma-dag":{"title":"Samma dag","description":"Sant när effekten får bedömas redan den dag då åtgärden genomfördes.","type":"boolean"},"nära":{"title":"Nära","description":"När fristen snart går ut.","type":"object","additionalProperties":false,"required":["arbetsdagar","gör"],"properties":{"arbetsdagar":{"title":"Arbetsdagar","description":"Hur många arbetsdagar före.","type":"integer","minimum":1,"maximum":60},"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"förfaller":{"title":"Förfaller","description":"På fristens sista dag.","type":"object","additionalProperties":false,"required":["gör"],"properties":{"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"passerad":{"title":"Passerad","description":"När fristen har gått ut.","type":"object","additionalProperties":false,"required":["gör"],"properties":{"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}},"kodlista":{"title":"Kodlista","description":"En lista med koder.","type":"object","additionalProperties":false,"required":["källa","koder"],"properties":{"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"},"koder":{"title":"Koder","description":"Koderna i den ordning de visas.","type":"array","minItems":1,"maxItems":100,"items":{"title":"Kod","description":"Ett värde att välja.","type":"object","additionalProperties":false,"required":["kod","namn"],"properties":{"kod":{"title":"Kod","description":"Koden. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Vad koden heter på sidor och i listor.","$ref":"association.json#/$defs/rad"},"beskrivning":{"title":"Beskrivning","description":"När man väljer den.","$ref":"association.json#/$defs/rad"},"under":{"title":"Under","description":"Koden som den hör till i trädet.","$ref":"report.json#/$defs/kod"},"kräver-text":{"title":"Kräver text","description":"Sant när valet också kräver en mening, som för Övrigt.","type":"boolean"},"övrigt":{"title":"Övrigt","description":"Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.","type":"boolean"},"gör-inget":{"title":"Gör inget","description":"Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.","type":"boolean"},"styrka":{"title":"Styrka","description":"Hur starkt en åtgärd brukar verka.","type":"string","enum":["svag","medel","stark"]},"föreslås":{"title":"Föreslås","description":"När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.","type":"string","enum":["tiden-ute","aterkommer","mycket-allvarlig"]},"ersätts-av":{"title":"Ersätts av","description":"Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.","$ref":"report.json#/$defs/kod"},"från-nivån-under":{"title":"Från nivån under","description":"Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.","type":"boolean"},"källa":{"title":"Källa","description":"Varifrån koden kommer, när det inte är listans källa.","$ref":"report.json#/$defs/kod"}}}}}}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "mottagen") || (data === "samordning")) || (data === "utredning")) || (data === "atgard")) || (data === "uppfoljning")) || (data === "stangt")) || (data === "arkiverat"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum},schema:schema22.enum,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"Vem vid","description":"Vem som gör det i stället, när ett fält har ett visst värde. Den första som stämmer gäller.","type":"array","minItems":1,"maxItems":10,"items":{"title":"En annan som gör det","description":"Vem, och när.","type":"object","additionalProperties":false,"required":["när","vem"],"properties":{"när":{"$ref":"#/$defs/nar"},"vem":{"title":"Vem","description":"Vem som gör det då: en kod i listan organ.","$ref":"report.json#/$defs/kod"}}}};
const schema42 = {"title":"När","description":"Gäller bara när ett annat fält har något av de här värdena.","type":"object","additionalProperties":false,"required":["fält","är"],"properties":{"fält":{"title":"Fält","description":"Fältet som avgör.","$ref":"#/$defs/falt"},"är":{"title":"Är","description":"Koder ur fältets lista.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}}}};
const schema43 = {"title":"Fält","description":"Ett fält i ärendet.","type":"string","enum":["typ","orsak","konsekvens-organisation","konsekvens-person","konsekvens-säkerhet","rutinföljsamhet","diarienummer","externt-nummer","ärendet","slag","målgrupp","sektor","riktning"]};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((data === "typ") || (data === "orsak")) || (data === "konsekvens-organisation")) || (data === "konsekvens-person")) || (data === "konsekvens-säkerhet")) || (data === "rutinföljsamhet")) || (data === "diarienummer")) || (data === "externt-nummer")) || (data === "ärendet")) || (data === "slag")) || (data === "målgrupp")) || (data === "sektor")) || (data === "riktning"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema43.enum},schema:schema43.enum,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["fält"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fält"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["är"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "är"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fält") || (key0 === "är"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["fält"] !== undefined){
if(!(validate178(data["fält"], {instancePath:instancePath+"/fält",parentData:data,parentDataProperty:"fält",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data["är"] !== undefined){
let data1 = data["är"];
if(Array.isArray(data1)){
if(data1.length > 20){
const err3 = {instancePath:instancePath+"/är",schemaPath:"#/properties/%C3%A4r/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema42.properties["är"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/är",schemaPath:"#/properties/%C3%A4r/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema42.properties["är"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data1[i0], {instancePath:instancePath+"/är/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/är",schemaPath:"#/properties/%C3%A4r/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema42.properties["är"],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/är",schemaPath:"#/properties/%C3%A4r/type",keyword:"type",params:{type: "array"},schema:schema42.properties["är"].type,parentSchema:schema42.properties["är"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0["när"] === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "när"},schema:schema41.items.required,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.vem === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "vem"},schema:schema41.items.required,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!((key0 === "när") || (key0 === "vem"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0["när"] !== undefined){
if(!(validate177(data0["när"], {instancePath:instancePath+"/" + i0+"/när",parentData:data0,parentDataProperty:"när",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data0.vem !== undefined){
if(!(validate147(data0.vem, {instancePath:instancePath+"/" + i0+"/vem",parentData:data0,parentDataProperty:"vem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema41.items.type,parentSchema:schema41.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Kräver","description":"Vad som ska finnas i ärendet.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"anyOf":[{"$ref":"#/$defs/falt"},{"$ref":"#/$defs/steg"}]}};
const schema45 = {"title":"Steg","description":"Något som ska vara gjort i ärendet.","type":"string","enum":["bekräftelse","svar","åtgärd"]};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((data === "bekräftelse") || (data === "svar")) || (data === "åtgärd"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema45.enum},schema:schema45.enum,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(!(validate178(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs4 = errors;
if(!(validate187(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},schema:schema44.items.anyOf,parentSchema:schema44.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","pattern":"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$","maxLength":60};
const pattern22 = new RegExp("^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$", "u");

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern22.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$"},schema:"^[a-zåäö0-9]+(-[a-zåäö0-9]+)*$",parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((((((((((((((((((data === "mottagen") || (data === "importerad")) || (data === "fas")) || (data === "nivå")) || (data === "klassning")) || (data === "åtgärd")) || (data === "genomförd")) || (data === "effekt")) || (data === "bekräftad")) || (data === "svar")) || (data === "rättat")) || (data === "beslut")) || (data === "anteckning")) || (data === "fråga")) || (data === "frågesvar")) || (data === "återkoppling")) || (data === "flytt")) || (data === "klart")) || (data === "riktning")) || (data === "paus")) || (data === "fortsatt")) || (data === "ångrat")) || (data === "avidentifierad"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},schema:schema30.enum,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"title":"Frist","description":"En tid: från när, till när, vem och varifrån den kommer.","type":"object","additionalProperties":false,"required":["steg","vem","från","klar-vid","källa"],"properties":{"steg":{"title":"Steg","description":"Vad som ska göras, till exempel ”Läsa rapporten”.","$ref":"association.json#/$defs/rad"},"vem":{"title":"Vem","description":"Vem som gör det: en kod i listan organ.","$ref":"report.json#/$defs/kod"},"vem-vid":{"$ref":"#/$defs/vem-vid"},"när":{"$ref":"#/$defs/nar"},"från":{"title":"Från","description":"Händelsen som startar fristen.","$ref":"#/$defs/handelse"},"klar-vid":{"title":"Klar vid","description":"Händelserna som avslutar fristen.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/handelse"}},"månader":{"title":"Månader","description":"Antal kalendermånader.","type":"integer","minimum":1,"maximum":36},"arbetsdagar":{"title":"Arbetsdagar","description":"Antal arbetsdagar, utan helger och helgdagar.","type":"integer","minimum":1,"maximum":250},"datum":{"title":"Datum","description":"Fristen är en dag som står i ärendet.","type":"string","enum":["klar-senast","besked"]},"ord":{"title":"Ord","description":"Vad källan säger när den inte anger något tal, till exempel ”snarast”.","$ref":"association.json#/$defs/rad"},"talets-källa":{"title":"Talets källa","description":"Varifrån talet kommer när källan bara har ord.","$ref":"report.json#/$defs/kod"},"får-pausas":{"title":"Får pausas","description":"Sant när fristen får stå stilla av ett skäl i listan paus.","type":"boolean"},"kräver":{"title":"Kräver","description":"Vad som ska finnas innan fristens svar eller bekräftelse kan lämnas.","$ref":"#/$defs/kraver"},"samma-dag":{"title":"Samma dag","description":"Sant när effekten får bedömas redan den dag då åtgärden genomfördes.","type":"boolean"},"nära":{"title":"Nära","description":"När fristen snart går ut.","type":"object","additionalProperties":false,"required":["arbetsdagar","gör"],"properties":{"arbetsdagar":{"title":"Arbetsdagar","description":"Hur många arbetsdagar före.","type":"integer","minimum":1,"maximum":60},"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"förfaller":{"title":"Förfaller","description":"På fristens sista dag.","type":"object","additionalProperties":false,"required":["gör"],"properties":{"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"passerad":{"title":"Passerad","description":"När fristen har gått ut.","type":"object","additionalProperties":false,"required":["gör"],"properties":{"gör":{"title":"Gör","description":"Vad som sker då.","type":"array","minItems":1,"maxItems":4,"uniqueItems":true,"items":{"$ref":"#/$defs/paminnelse"}}}},"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"}}};
const schema49 = {"title":"Händelse","description":"En händelse i ärendets historik.","type":"object","additionalProperties":false,"required":["händelse"],"properties":{"händelse":{"title":"Händelse","description":"Vad som hände.","$ref":"case.json#/$defs/handelse"},"åtgärder":{"title":"Åtgärder","description":"Bara åtgärder av de här slagen: koder ur listan åtgärd.","type":"array","minItems":1,"maxItems":20,"uniqueItems":true,"items":{"$ref":"report.json#/$defs/kod"}},"till":{"title":"Till","description":"Bara när ärendet kommer till just den fasen eller nivån.","anyOf":[{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":60},{"type":"integer","minimum":1,"maximum":9}]}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["händelse"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "händelse"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "händelse") || (key0 === "åtgärder")) || (key0 === "till"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data["händelse"] !== undefined){
if(!(validate200(data["händelse"], {instancePath:instancePath+"/händelse",parentData:data,parentDataProperty:"händelse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data["åtgärder"] !== undefined){
let data1 = data["åtgärder"];
if(Array.isArray(data1)){
if(data1.length > 20){
const err2 = {instancePath:instancePath+"/åtgärder",schemaPath:"#/properties/%C3%A5tg%C3%A4rder/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema49.properties["åtgärder"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/åtgärder",schemaPath:"#/properties/%C3%A5tg%C3%A4rder/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema49.properties["åtgärder"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate147(data1[i0], {instancePath:instancePath+"/åtgärder/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data1[i1], data1[j0])){
const err4 = {instancePath:instancePath+"/åtgärder",schemaPath:"#/properties/%C3%A5tg%C3%A4rder/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema49.properties["åtgärder"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/åtgärder",schemaPath:"#/properties/%C3%A5tg%C3%A4rder/type",keyword:"type",params:{type: "array"},schema:schema49.properties["åtgärder"].type,parentSchema:schema49.properties["åtgärder"],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.till !== undefined){
let data3 = data.till;
const _errs7 = errors;
let valid4 = false;
const _errs8 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 60){
const err6 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema49.properties.till.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern7.test(data3)){
const err7 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema49.properties.till.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema49.properties.till.anyOf[0].type,parentSchema:schema49.properties.till.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/1/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.till.anyOf[1].type,parentSchema:schema49.properties.till.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema49.properties.till.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.till.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err12 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/anyOf",keyword:"anyOf",params:{},schema:schema49.properties.till.anyOf,parentSchema:schema49.properties.till,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
validate209.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"title":"Påminnelse","description":"Vad tjänsten gör.","type":"string","enum":["paminn","paminn-reserv","foresla-lyft","dagordning"]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "paminn") || (data === "paminn-reserv")) || (data === "foresla-lyft")) || (data === "dagordning"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema50.enum},schema:schema50.enum,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.steg === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steg"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.vem === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vem"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["från"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "från"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["klar-vid"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "klar-vid"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["källa"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "källa"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema48.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.steg !== undefined){
if(!(validate149(data.steg, {instancePath:instancePath+"/steg",parentData:data,parentDataProperty:"steg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.vem !== undefined){
if(!(validate147(data.vem, {instancePath:instancePath+"/vem",parentData:data,parentDataProperty:"vem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data["vem-vid"] !== undefined){
if(!(validate176(data["vem-vid"], {instancePath:instancePath+"/vem-vid",parentData:data,parentDataProperty:"vem-vid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data["när"] !== undefined){
if(!(validate177(data["när"], {instancePath:instancePath+"/när",parentData:data,parentDataProperty:"när",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data["från"] !== undefined){
if(!(validate209(data["från"], {instancePath:instancePath+"/från",parentData:data,parentDataProperty:"från",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data["klar-vid"] !== undefined){
let data5 = data["klar-vid"];
if(Array.isArray(data5)){
if(data5.length > 10){
const err6 = {instancePath:instancePath+"/klar-vid",schemaPath:"#/properties/klar-vid/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema48.properties["klar-vid"],data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.length < 1){
const err7 = {instancePath:instancePath+"/klar-vid",schemaPath:"#/properties/klar-vid/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema48.properties["klar-vid"],data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data5[i0], {instancePath:instancePath+"/klar-vid/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/klar-vid",schemaPath:"#/properties/klar-vid/type",keyword:"type",params:{type: "array"},schema:schema48.properties["klar-vid"].type,parentSchema:schema48.properties["klar-vid"],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["månader"] !== undefined){
let data7 = data["månader"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/månader",schemaPath:"#/properties/m%C3%A5nader/type",keyword:"type",params:{type: "integer"},schema:schema48.properties["månader"].type,parentSchema:schema48.properties["månader"],data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 36 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/månader",schemaPath:"#/properties/m%C3%A5nader/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36},schema:36,parentSchema:schema48.properties["månader"],data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err11 = {instancePath:instancePath+"/månader",schemaPath:"#/properties/m%C3%A5nader/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema48.properties["månader"],data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.arbetsdagar !== undefined){
let data8 = data.arbetsdagar;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err12 = {instancePath:instancePath+"/arbetsdagar",schemaPath:"#/properties/arbetsdagar/type",keyword:"type",params:{type: "integer"},schema:schema48.properties.arbetsdagar.type,parentSchema:schema48.properties.arbetsdagar,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 250 || isNaN(data8)){
const err13 = {instancePath:instancePath+"/arbetsdagar",schemaPath:"#/properties/arbetsdagar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 250},schema:250,parentSchema:schema48.properties.arbetsdagar,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err14 = {instancePath:instancePath+"/arbetsdagar",schemaPath:"#/properties/arbetsdagar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema48.properties.arbetsdagar,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.datum !== undefined){
let data9 = data.datum;
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema48.properties.datum.type,parentSchema:schema48.properties.datum,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data9 === "klar-senast") || (data9 === "besked"))){
const err16 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/enum",keyword:"enum",params:{allowedValues: schema48.properties.datum.enum},schema:schema48.properties.datum.enum,parentSchema:schema48.properties.datum,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ord !== undefined){
if(!(validate149(data.ord, {instancePath:instancePath+"/ord",parentData:data,parentDataProperty:"ord",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data["talets-källa"] !== undefined){
if(!(validate147(data["talets-källa"], {instancePath:instancePath+"/talets-källa",parentData:data,parentDataProperty:"talets-källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data["får-pausas"] !== undefined){
let data12 = data["får-pausas"];
if(typeof data12 !== "boolean"){
const err17 = {instancePath:instancePath+"/får-pausas",schemaPath:"#/properties/f%C3%A5r-pausas/type",keyword:"type",params:{type: "boolean"},schema:schema48.properties["får-pausas"].type,parentSchema:schema48.properties["får-pausas"],data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["kräver"] !== undefined){
if(!(validate185(data["kräver"], {instancePath:instancePath+"/kräver",parentData:data,parentDataProperty:"kräver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data["samma-dag"] !== undefined){
let data14 = data["samma-dag"];
if(typeof data14 !== "boolean"){
const err18 = {instancePath:instancePath+"/samma-dag",schemaPath:"#/properties/samma-dag/type",keyword:"type",params:{type: "boolean"},schema:schema48.properties["samma-dag"].type,parentSchema:schema48.properties["samma-dag"],data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["nära"] !== undefined){
let data15 = data["nära"];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.arbetsdagar === undefined){
const err19 = {instancePath:instancePath+"/nära",schemaPath:"#/properties/n%C3%A4ra/required",keyword:"required",params:{missingProperty: "arbetsdagar"},schema:schema48.properties["nära"].required,parentSchema:schema48.properties["nära"],data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data15["gör"] === undefined){
const err20 = {instancePath:instancePath+"/nära",schemaPath:"#/properties/n%C3%A4ra/required",keyword:"required",params:{missingProperty: "gör"},schema:schema48.properties["nära"].required,parentSchema:schema48.properties["nära"],data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data15){
if(!((key1 === "arbetsdagar") || (key1 === "gör"))){
const err21 = {instancePath:instancePath+"/nära",schemaPath:"#/properties/n%C3%A4ra/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema48.properties["nära"],data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data15.arbetsdagar !== undefined){
let data16 = data15.arbetsdagar;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err22 = {instancePath:instancePath+"/nära/arbetsdagar",schemaPath:"#/properties/n%C3%A4ra/properties/arbetsdagar/type",keyword:"type",params:{type: "integer"},schema:schema48.properties["nära"].properties.arbetsdagar.type,parentSchema:schema48.properties["nära"].properties.arbetsdagar,data:data16};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 60 || isNaN(data16)){
const err23 = {instancePath:instancePath+"/nära/arbetsdagar",schemaPath:"#/properties/n%C3%A4ra/properties/arbetsdagar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema48.properties["nära"].properties.arbetsdagar,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err24 = {instancePath:instancePath+"/nära/arbetsdagar",schemaPath:"#/properties/n%C3%A4ra/properties/arbetsdagar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema48.properties["nära"].properties.arbetsdagar,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data15["gör"] !== undefined){
let data17 = data15["gör"];
if(Array.isArray(data17)){
if(data17.length > 4){
const err25 = {instancePath:instancePath+"/nära/gör",schemaPath:"#/properties/n%C3%A4ra/properties/g%C3%B6r/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema48.properties["nära"].properties["gör"],data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data17.length < 1){
const err26 = {instancePath:instancePath+"/nära/gör",schemaPath:"#/properties/n%C3%A4ra/properties/g%C3%B6r/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema48.properties["nära"].properties["gör"],data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate217(data17[i1], {instancePath:instancePath+"/nära/gör/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
let i2 = data17.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func8(data17[i2], data17[j0])){
const err27 = {instancePath:instancePath+"/nära/gör",schemaPath:"#/properties/n%C3%A4ra/properties/g%C3%B6r/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema48.properties["nära"].properties["gör"],data:data17};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/nära/gör",schemaPath:"#/properties/n%C3%A4ra/properties/g%C3%B6r/type",keyword:"type",params:{type: "array"},schema:schema48.properties["nära"].properties["gör"].type,parentSchema:schema48.properties["nära"].properties["gör"],data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/nära",schemaPath:"#/properties/n%C3%A4ra/type",keyword:"type",params:{type: "object"},schema:schema48.properties["nära"].type,parentSchema:schema48.properties["nära"],data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["förfaller"] !== undefined){
let data19 = data["förfaller"];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19["gör"] === undefined){
const err30 = {instancePath:instancePath+"/förfaller",schemaPath:"#/properties/f%C3%B6rfaller/required",keyword:"required",params:{missingProperty: "gör"},schema:schema48.properties["förfaller"].required,parentSchema:schema48.properties["förfaller"],data:data19};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data19){
if(!(key2 === "gör")){
const err31 = {instancePath:instancePath+"/förfaller",schemaPath:"#/properties/f%C3%B6rfaller/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema48.properties["förfaller"],data:data19};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data19["gör"] !== undefined){
let data20 = data19["gör"];
if(Array.isArray(data20)){
if(data20.length > 4){
const err32 = {instancePath:instancePath+"/förfaller/gör",schemaPath:"#/properties/f%C3%B6rfaller/properties/g%C3%B6r/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema48.properties["förfaller"].properties["gör"],data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data20.length < 1){
const err33 = {instancePath:instancePath+"/förfaller/gör",schemaPath:"#/properties/f%C3%B6rfaller/properties/g%C3%B6r/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema48.properties["förfaller"].properties["gör"],data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
if(!(validate217(data20[i3], {instancePath:instancePath+"/förfaller/gör/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
let i4 = data20.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func8(data20[i4], data20[j1])){
const err34 = {instancePath:instancePath+"/förfaller/gör",schemaPath:"#/properties/f%C3%B6rfaller/properties/g%C3%B6r/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema48.properties["förfaller"].properties["gör"],data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/förfaller/gör",schemaPath:"#/properties/f%C3%B6rfaller/properties/g%C3%B6r/type",keyword:"type",params:{type: "array"},schema:schema48.properties["förfaller"].properties["gör"].type,parentSchema:schema48.properties["förfaller"].properties["gör"],data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/förfaller",schemaPath:"#/properties/f%C3%B6rfaller/type",keyword:"type",params:{type: "object"},schema:schema48.properties["förfaller"].type,parentSchema:schema48.properties["förfaller"],data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.passerad !== undefined){
let data22 = data.passerad;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22["gör"] === undefined){
const err37 = {instancePath:instancePath+"/passerad",schemaPath:"#/properties/passerad/required",keyword:"required",params:{missingProperty: "gör"},schema:schema48.properties.passerad.required,parentSchema:schema48.properties.passerad,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data22){
if(!(key3 === "gör")){
const err38 = {instancePath:instancePath+"/passerad",schemaPath:"#/properties/passerad/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema48.properties.passerad,data:data22};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data22["gör"] !== undefined){
let data23 = data22["gör"];
if(Array.isArray(data23)){
if(data23.length > 4){
const err39 = {instancePath:instancePath+"/passerad/gör",schemaPath:"#/properties/passerad/properties/g%C3%B6r/maxItems",keyword:"maxItems",params:{limit: 4},schema:4,parentSchema:schema48.properties.passerad.properties["gör"],data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data23.length < 1){
const err40 = {instancePath:instancePath+"/passerad/gör",schemaPath:"#/properties/passerad/properties/g%C3%B6r/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema48.properties.passerad.properties["gör"],data:data23};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data23.length;
for(let i5=0; i5<len3; i5++){
if(!(validate217(data23[i5], {instancePath:instancePath+"/passerad/gör/" + i5,parentData:data23,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
let i6 = data23.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func8(data23[i6], data23[j2])){
const err41 = {instancePath:instancePath+"/passerad/gör",schemaPath:"#/properties/passerad/properties/g%C3%B6r/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema48.properties.passerad.properties["gör"],data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/passerad/gör",schemaPath:"#/properties/passerad/properties/g%C3%B6r/type",keyword:"type",params:{type: "array"},schema:schema48.properties.passerad.properties["gör"].type,parentSchema:schema48.properties.passerad.properties["gör"],data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/passerad",schemaPath:"#/properties/passerad/type",keyword:"type",params:{type: "object"},schema:schema48.properties.passerad.type,parentSchema:schema48.properties.passerad,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data["källa"] !== undefined){
if(!(validate147(data["källa"], {instancePath:instancePath+"/källa",parentData:data,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"title":"Kodlista","description":"En lista med koder.","type":"object","additionalProperties":false,"required":["källa","koder"],"properties":{"källa":{"title":"Källa","description":"Varifrån värdet kommer: ett id i listan källor.","$ref":"report.json#/$defs/kod"},"koder":{"title":"Koder","description":"Koderna i den ordning de visas.","type":"array","minItems":1,"maxItems":100,"items":{"title":"Kod","description":"Ett värde att välja.","type":"object","additionalProperties":false,"required":["kod","namn"],"properties":{"kod":{"title":"Kod","description":"Koden. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Vad koden heter på sidor och i listor.","$ref":"association.json#/$defs/rad"},"beskrivning":{"title":"Beskrivning","description":"När man väljer den.","$ref":"association.json#/$defs/rad"},"under":{"title":"Under","description":"Koden som den hör till i trädet.","$ref":"report.json#/$defs/kod"},"kräver-text":{"title":"Kräver text","description":"Sant när valet också kräver en mening, som för Övrigt.","type":"boolean"},"övrigt":{"title":"Övrigt","description":"Sant när koden inte säger något för sig, som Övrigt. Ärenden med bara en sådan kod gemensamt liknar inte varandra.","type":"boolean"},"gör-inget":{"title":"Gör inget","description":"Sant när valet är att inget görs, som Ingen åtgärd. Bara i listan åtgärd.","type":"boolean"},"styrka":{"title":"Styrka","description":"Hur starkt en åtgärd brukar verka.","type":"string","enum":["svag","medel","stark"]},"föreslås":{"title":"Föreslås","description":"När tjänsten föreslår att lyfta ett ärende av det här skälet. Bara i listan skäl.","type":"string","enum":["tiden-ute","aterkommer","mycket-allvarlig"]},"ersätts-av":{"title":"Ersätts av","description":"Koden som används i stället, när den här inte används längre. Ta inte bort raden: gamla ärenden har koden.","$ref":"report.json#/$defs/kod"},"från-nivån-under":{"title":"Från nivån under","description":"Sant när skälet bara får användas från nivån närmast under, som när frågan inte gick att lösa där. Bara i listan skäl.","type":"boolean"},"källa":{"title":"Källa","description":"Varifrån koden kommer, när det inte är listans källa.","$ref":"report.json#/$defs/kod"}}}}}};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["källa"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "källa"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.koder === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "koder"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "källa") || (key0 === "koder"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["källa"] !== undefined){
if(!(validate147(data["källa"], {instancePath:instancePath+"/källa",parentData:data,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.koder !== undefined){
let data1 = data.koder;
if(Array.isArray(data1)){
if(data1.length > 100){
const err3 = {instancePath:instancePath+"/koder",schemaPath:"#/properties/koder/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema51.properties.koder,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/koder",schemaPath:"#/properties/koder/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema51.properties.koder,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kod === undefined){
const err5 = {instancePath:instancePath+"/koder/" + i0,schemaPath:"#/properties/koder/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema51.properties.koder.items.required,parentSchema:schema51.properties.koder.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.namn === undefined){
const err6 = {instancePath:instancePath+"/koder/" + i0,schemaPath:"#/properties/koder/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema51.properties.koder.items.required,parentSchema:schema51.properties.koder.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data2){
if(!(func0.call(schema51.properties.koder.items.properties, key1))){
const err7 = {instancePath:instancePath+"/koder/" + i0,schemaPath:"#/properties/koder/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema51.properties.koder.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.kod !== undefined){
if(!(validate147(data2.kod, {instancePath:instancePath+"/koder/" + i0+"/kod",parentData:data2,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data2.namn !== undefined){
if(!(validate149(data2.namn, {instancePath:instancePath+"/koder/" + i0+"/namn",parentData:data2,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data2.beskrivning !== undefined){
if(!(validate149(data2.beskrivning, {instancePath:instancePath+"/koder/" + i0+"/beskrivning",parentData:data2,parentDataProperty:"beskrivning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data2.under !== undefined){
if(!(validate147(data2.under, {instancePath:instancePath+"/koder/" + i0+"/under",parentData:data2,parentDataProperty:"under",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data2["kräver-text"] !== undefined){
let data7 = data2["kräver-text"];
if(typeof data7 !== "boolean"){
const err8 = {instancePath:instancePath+"/koder/" + i0+"/kräver-text",schemaPath:"#/properties/koder/items/properties/kr%C3%A4ver-text/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.koder.items.properties["kräver-text"].type,parentSchema:schema51.properties.koder.items.properties["kräver-text"],data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2["övrigt"] !== undefined){
let data8 = data2["övrigt"];
if(typeof data8 !== "boolean"){
const err9 = {instancePath:instancePath+"/koder/" + i0+"/övrigt",schemaPath:"#/properties/koder/items/properties/%C3%B6vrigt/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.koder.items.properties["övrigt"].type,parentSchema:schema51.properties.koder.items.properties["övrigt"],data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2["gör-inget"] !== undefined){
let data9 = data2["gör-inget"];
if(typeof data9 !== "boolean"){
const err10 = {instancePath:instancePath+"/koder/" + i0+"/gör-inget",schemaPath:"#/properties/koder/items/properties/g%C3%B6r-inget/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.koder.items.properties["gör-inget"].type,parentSchema:schema51.properties.koder.items.properties["gör-inget"],data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.styrka !== undefined){
let data10 = data2.styrka;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/koder/" + i0+"/styrka",schemaPath:"#/properties/koder/items/properties/styrka/type",keyword:"type",params:{type: "string"},schema:schema51.properties.koder.items.properties.styrka.type,parentSchema:schema51.properties.koder.items.properties.styrka,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data10 === "svag") || (data10 === "medel")) || (data10 === "stark"))){
const err12 = {instancePath:instancePath+"/koder/" + i0+"/styrka",schemaPath:"#/properties/koder/items/properties/styrka/enum",keyword:"enum",params:{allowedValues: schema51.properties.koder.items.properties.styrka.enum},schema:schema51.properties.koder.items.properties.styrka.enum,parentSchema:schema51.properties.koder.items.properties.styrka,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2["föreslås"] !== undefined){
let data11 = data2["föreslås"];
if(typeof data11 !== "string"){
const err13 = {instancePath:instancePath+"/koder/" + i0+"/föreslås",schemaPath:"#/properties/koder/items/properties/f%C3%B6resl%C3%A5s/type",keyword:"type",params:{type: "string"},schema:schema51.properties.koder.items.properties["föreslås"].type,parentSchema:schema51.properties.koder.items.properties["föreslås"],data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data11 === "tiden-ute") || (data11 === "aterkommer")) || (data11 === "mycket-allvarlig"))){
const err14 = {instancePath:instancePath+"/koder/" + i0+"/föreslås",schemaPath:"#/properties/koder/items/properties/f%C3%B6resl%C3%A5s/enum",keyword:"enum",params:{allowedValues: schema51.properties.koder.items.properties["föreslås"].enum},schema:schema51.properties.koder.items.properties["föreslås"].enum,parentSchema:schema51.properties.koder.items.properties["föreslås"],data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2["ersätts-av"] !== undefined){
if(!(validate147(data2["ersätts-av"], {instancePath:instancePath+"/koder/" + i0+"/ersätts-av",parentData:data2,parentDataProperty:"ersätts-av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data2["från-nivån-under"] !== undefined){
let data13 = data2["från-nivån-under"];
if(typeof data13 !== "boolean"){
const err15 = {instancePath:instancePath+"/koder/" + i0+"/från-nivån-under",schemaPath:"#/properties/koder/items/properties/fr%C3%A5n-niv%C3%A5n-under/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.koder.items.properties["från-nivån-under"].type,parentSchema:schema51.properties.koder.items.properties["från-nivån-under"],data:data13};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2["källa"] !== undefined){
if(!(validate147(data2["källa"], {instancePath:instancePath+"/koder/" + i0+"/källa",parentData:data2,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/koder/" + i0,schemaPath:"#/properties/koder/items/type",keyword:"type",params:{type: "object"},schema:schema51.properties.koder.items.type,parentSchema:schema51.properties.koder.items,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/koder",schemaPath:"#/properties/koder/type",keyword:"type",params:{type: "array"},schema:schema51.properties.koder.type,parentSchema:schema51.properties.koder,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "kommun-till-region") || (data === "region-till-kommun")) || (data === "annan")) || (data === "ingen"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema20.enum},schema:schema20.enum,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern21 = new RegExp("^https://[^\\s]+$", "u");
const pattern26 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.namn === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.ingress === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingress"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["ägare"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ägare"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["ses-över"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ses-över"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data["källor"] === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "källor"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.organ === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "organ"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["områden"] === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "områden"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.faser === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "faser"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data["nivåer"] === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nivåer"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.frister === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frister"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.bevakning === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bevakning"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.kodlistor === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kodlistor"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.rapporter === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rapporter"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data["hänvisningar"] === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hänvisningar"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema37.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err17 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema37.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate147(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.namn !== undefined){
if(!(validate149(data.namn, {instancePath:instancePath+"/namn",parentData:data,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate149(data.ingress, {instancePath:instancePath+"/ingress",parentData:data,parentDataProperty:"ingress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data["ägare"] !== undefined){
if(!(validate147(data["ägare"], {instancePath:instancePath+"/ägare",parentData:data,parentDataProperty:"ägare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.utkast !== undefined){
let data5 = data.utkast;
if(typeof data5 !== "boolean"){
const err18 = {instancePath:instancePath+"/utkast",schemaPath:"#/properties/utkast/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.utkast.type,parentSchema:schema37.properties.utkast,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.beslutad !== undefined){
let data6 = data.beslutad;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.av === undefined){
const err19 = {instancePath:instancePath+"/beslutad",schemaPath:"#/properties/beslutad/required",keyword:"required",params:{missingProperty: "av"},schema:schema37.properties.beslutad.required,parentSchema:schema37.properties.beslutad,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.datum === undefined){
const err20 = {instancePath:instancePath+"/beslutad",schemaPath:"#/properties/beslutad/required",keyword:"required",params:{missingProperty: "datum"},schema:schema37.properties.beslutad.required,parentSchema:schema37.properties.beslutad,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "av") || (key1 === "datum")) || (key1 === "paragraf"))){
const err21 = {instancePath:instancePath+"/beslutad",schemaPath:"#/properties/beslutad/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema37.properties.beslutad,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.av !== undefined){
if(!(validate147(data6.av, {instancePath:instancePath+"/beslutad/av",parentData:data6,parentDataProperty:"av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data6.datum !== undefined){
let data8 = data6.datum;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err22 = {instancePath:instancePath+"/beslutad/datum",schemaPath:"#/properties/beslutad/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties.beslutad.properties.datum,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/beslutad/datum",schemaPath:"#/properties/beslutad/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema37.properties.beslutad.properties.datum.type,parentSchema:schema37.properties.beslutad.properties.datum,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.paragraf !== undefined){
if(!(validate149(data6.paragraf, {instancePath:instancePath+"/beslutad/paragraf",parentData:data6,parentDataProperty:"paragraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/beslutad",schemaPath:"#/properties/beslutad/type",keyword:"type",params:{type: "object"},schema:schema37.properties.beslutad.type,parentSchema:schema37.properties.beslutad,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data["gäller-från"] !== undefined){
let data10 = data["gäller-från"];
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err25 = {instancePath:instancePath+"/gäller-från",schemaPath:"#/properties/g%C3%A4ller-fr%C3%A5n/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties["gäller-från"],data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/gäller-från",schemaPath:"#/properties/g%C3%A4ller-fr%C3%A5n/type",keyword:"type",params:{type: "string"},schema:schema37.properties["gäller-från"].type,parentSchema:schema37.properties["gäller-från"],data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data["ersätter"] !== undefined){
if(!(validate147(data["ersätter"], {instancePath:instancePath+"/ersätter",parentData:data,parentDataProperty:"ersätter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data["ses-över"] !== undefined){
let data12 = data["ses-över"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.senast === undefined){
const err27 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/required",keyword:"required",params:{missingProperty: "senast"},schema:schema37.properties["ses-över"].required,parentSchema:schema37.properties["ses-över"],data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data12.av === undefined){
const err28 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/required",keyword:"required",params:{missingProperty: "av"},schema:schema37.properties["ses-över"].required,parentSchema:schema37.properties["ses-över"],data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data12["källa"] === undefined){
const err29 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties["ses-över"].required,parentSchema:schema37.properties["ses-över"],data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "senast") || (key2 === "var")) || (key2 === "av")) || (key2 === "källa"))){
const err30 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema37.properties["ses-över"],data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.senast !== undefined){
let data13 = data12.senast;
if(typeof data13 === "string"){
if(!(formats0(data13))){
const err31 = {instancePath:instancePath+"/ses-över/senast",schemaPath:"#/properties/ses-%C3%B6ver/properties/senast/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties["ses-över"].properties.senast,data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/ses-över/senast",schemaPath:"#/properties/ses-%C3%B6ver/properties/senast/type",keyword:"type",params:{type: "string"},schema:schema37.properties["ses-över"].properties.senast.type,parentSchema:schema37.properties["ses-över"].properties.senast,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.var !== undefined){
let data14 = data12.var;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err33 = {instancePath:instancePath+"/ses-över/var",schemaPath:"#/properties/ses-%C3%B6ver/properties/var/type",keyword:"type",params:{type: "integer"},schema:schema37.properties["ses-över"].properties.var.type,parentSchema:schema37.properties["ses-över"].properties.var,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 60 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/ses-över/var",schemaPath:"#/properties/ses-%C3%B6ver/properties/var/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},schema:60,parentSchema:schema37.properties["ses-över"].properties.var,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err35 = {instancePath:instancePath+"/ses-över/var",schemaPath:"#/properties/ses-%C3%B6ver/properties/var/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties["ses-över"].properties.var,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data12.av !== undefined){
if(!(validate147(data12.av, {instancePath:instancePath+"/ses-över/av",parentData:data12,parentDataProperty:"av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data12["källa"] !== undefined){
if(!(validate147(data12["källa"], {instancePath:instancePath+"/ses-över/källa",parentData:data12,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/type",keyword:"type",params:{type: "object"},schema:schema37.properties["ses-över"].type,parentSchema:schema37.properties["ses-över"],data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.versioner !== undefined){
let data17 = data.versioner;
if(Array.isArray(data17)){
if(data17.length > 60){
const err37 = {instancePath:instancePath+"/versioner",schemaPath:"#/properties/versioner/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties.versioner,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17.length < 1){
const err38 = {instancePath:instancePath+"/versioner",schemaPath:"#/properties/versioner/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.versioner,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.datum === undefined){
const err39 = {instancePath:instancePath+"/versioner/" + i0,schemaPath:"#/properties/versioner/items/required",keyword:"required",params:{missingProperty: "datum"},schema:schema37.properties.versioner.items.required,parentSchema:schema37.properties.versioner.items,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18["ändring"] === undefined){
const err40 = {instancePath:instancePath+"/versioner/" + i0,schemaPath:"#/properties/versioner/items/required",keyword:"required",params:{missingProperty: "ändring"},schema:schema37.properties.versioner.items.required,parentSchema:schema37.properties.versioner.items,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data18){
if(!((key3 === "datum") || (key3 === "ändring"))){
const err41 = {instancePath:instancePath+"/versioner/" + i0,schemaPath:"#/properties/versioner/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema37.properties.versioner.items,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data18.datum !== undefined){
let data19 = data18.datum;
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err42 = {instancePath:instancePath+"/versioner/" + i0+"/datum",schemaPath:"#/properties/versioner/items/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties.versioner.items.properties.datum,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/versioner/" + i0+"/datum",schemaPath:"#/properties/versioner/items/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema37.properties.versioner.items.properties.datum.type,parentSchema:schema37.properties.versioner.items.properties.datum,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18["ändring"] !== undefined){
if(!(validate149(data18["ändring"], {instancePath:instancePath+"/versioner/" + i0+"/ändring",parentData:data18,parentDataProperty:"ändring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/versioner/" + i0,schemaPath:"#/properties/versioner/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.versioner.items.type,parentSchema:schema37.properties.versioner.items,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/versioner",schemaPath:"#/properties/versioner/type",keyword:"type",params:{type: "array"},schema:schema37.properties.versioner.type,parentSchema:schema37.properties.versioner,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data["källor"] !== undefined){
let data21 = data["källor"];
if(Array.isArray(data21)){
if(data21.length > 60){
const err46 = {instancePath:instancePath+"/källor",schemaPath:"#/properties/k%C3%A4llor/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties["källor"],data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data21.length < 1){
const err47 = {instancePath:instancePath+"/källor",schemaPath:"#/properties/k%C3%A4llor/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["källor"],data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
const err48 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.properties["källor"].items.required,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data22.slag === undefined){
const err49 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/required",keyword:"required",params:{missingProperty: "slag"},schema:schema37.properties["källor"].items.required,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data22.titel === undefined){
const err50 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/required",keyword:"required",params:{missingProperty: "titel"},schema:schema37.properties["källor"].items.required,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.verifierad === undefined){
const err51 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/required",keyword:"required",params:{missingProperty: "verifierad"},schema:schema37.properties["källor"].items.required,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key4 in data22){
if(!(((((((key4 === "id") || (key4 === "slag")) || (key4 === "titel")) || (key4 === "utgivare")) || (key4 === "datum")) || (key4 === "verifierad")) || (key4 === "länk"))){
const err52 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.id !== undefined){
if(!(validate147(data22.id, {instancePath:instancePath+"/källor/" + i1+"/id",parentData:data22,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data22.slag !== undefined){
let data24 = data22.slag;
if(typeof data24 !== "string"){
const err53 = {instancePath:instancePath+"/källor/" + i1+"/slag",schemaPath:"#/properties/k%C3%A4llor/items/properties/slag/type",keyword:"type",params:{type: "string"},schema:schema37.properties["källor"].items.properties.slag.type,parentSchema:schema37.properties["källor"].items.properties.slag,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((data24 === "dokument") || (data24 === "forslag"))){
const err54 = {instancePath:instancePath+"/källor/" + i1+"/slag",schemaPath:"#/properties/k%C3%A4llor/items/properties/slag/enum",keyword:"enum",params:{allowedValues: schema37.properties["källor"].items.properties.slag.enum},schema:schema37.properties["källor"].items.properties.slag.enum,parentSchema:schema37.properties["källor"].items.properties.slag,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data22.titel !== undefined){
if(!(validate149(data22.titel, {instancePath:instancePath+"/källor/" + i1+"/titel",parentData:data22,parentDataProperty:"titel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data22.utgivare !== undefined){
if(!(validate149(data22.utgivare, {instancePath:instancePath+"/källor/" + i1+"/utgivare",parentData:data22,parentDataProperty:"utgivare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data22.datum !== undefined){
let data27 = data22.datum;
if(typeof data27 === "string"){
if(!(formats0(data27))){
const err55 = {instancePath:instancePath+"/källor/" + i1+"/datum",schemaPath:"#/properties/k%C3%A4llor/items/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties["källor"].items.properties.datum,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/källor/" + i1+"/datum",schemaPath:"#/properties/k%C3%A4llor/items/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema37.properties["källor"].items.properties.datum.type,parentSchema:schema37.properties["källor"].items.properties.datum,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.verifierad !== undefined){
let data28 = data22.verifierad;
if(typeof data28 === "string"){
if(!(formats0(data28))){
const err57 = {instancePath:instancePath+"/källor/" + i1+"/verifierad",schemaPath:"#/properties/k%C3%A4llor/items/properties/verifierad/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37.properties["källor"].items.properties.verifierad,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/källor/" + i1+"/verifierad",schemaPath:"#/properties/k%C3%A4llor/items/properties/verifierad/type",keyword:"type",params:{type: "string"},schema:schema37.properties["källor"].items.properties.verifierad.type,parentSchema:schema37.properties["källor"].items.properties.verifierad,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data22["länk"] !== undefined){
let data29 = data22["länk"];
if(typeof data29 === "string"){
if(func1(data29) > 300){
const err59 = {instancePath:instancePath+"/källor/" + i1+"/länk",schemaPath:"#/properties/k%C3%A4llor/items/properties/l%C3%A4nk/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema37.properties["källor"].items.properties["länk"],data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!pattern21.test(data29)){
const err60 = {instancePath:instancePath+"/källor/" + i1+"/länk",schemaPath:"#/properties/k%C3%A4llor/items/properties/l%C3%A4nk/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema37.properties["källor"].items.properties["länk"],data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/källor/" + i1+"/länk",schemaPath:"#/properties/k%C3%A4llor/items/properties/l%C3%A4nk/type",keyword:"type",params:{type: "string"},schema:schema37.properties["källor"].items.properties["länk"].type,parentSchema:schema37.properties["källor"].items.properties["länk"],data:data29};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/källor/" + i1,schemaPath:"#/properties/k%C3%A4llor/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["källor"].items.type,parentSchema:schema37.properties["källor"].items,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/källor",schemaPath:"#/properties/k%C3%A4llor/type",keyword:"type",params:{type: "array"},schema:schema37.properties["källor"].type,parentSchema:schema37.properties["källor"],data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.organ !== undefined){
let data30 = data.organ;
if(Array.isArray(data30)){
if(data30.length > 60){
const err64 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties.organ,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data30.length < 1){
const err65 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.organ,data:data30};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.kod === undefined){
const err66 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema37.properties.organ.items.required,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data31.namn === undefined){
const err67 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.properties.organ.items.required,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data31.slag === undefined){
const err68 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/required",keyword:"required",params:{missingProperty: "slag"},schema:schema37.properties.organ.items.required,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data31["källa"] === undefined){
const err69 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties.organ.items.required,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key5 in data31){
if(!(((((((key5 === "kod") || (key5 === "namn")) || (key5 === "slag")) || (key5 === "uppgift")) || (key5 === "utses-av")) || (key5 === "reserv")) || (key5 === "källa"))){
const err70 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.kod !== undefined){
if(!(validate147(data31.kod, {instancePath:instancePath+"/organ/" + i2+"/kod",parentData:data31,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data31.namn !== undefined){
if(!(validate149(data31.namn, {instancePath:instancePath+"/organ/" + i2+"/namn",parentData:data31,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data31.slag !== undefined){
let data34 = data31.slag;
if(typeof data34 !== "string"){
const err71 = {instancePath:instancePath+"/organ/" + i2+"/slag",schemaPath:"#/properties/organ/items/properties/slag/type",keyword:"type",params:{type: "string"},schema:schema37.properties.organ.items.properties.slag.type,parentSchema:schema37.properties.organ.items.properties.slag,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data34 === "organ") || (data34 === "roll"))){
const err72 = {instancePath:instancePath+"/organ/" + i2+"/slag",schemaPath:"#/properties/organ/items/properties/slag/enum",keyword:"enum",params:{allowedValues: schema37.properties.organ.items.properties.slag.enum},schema:schema37.properties.organ.items.properties.slag.enum,parentSchema:schema37.properties.organ.items.properties.slag,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data31.uppgift !== undefined){
if(!(validate149(data31.uppgift, {instancePath:instancePath+"/organ/" + i2+"/uppgift",parentData:data31,parentDataProperty:"uppgift",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data31["utses-av"] !== undefined){
if(!(validate147(data31["utses-av"], {instancePath:instancePath+"/organ/" + i2+"/utses-av",parentData:data31,parentDataProperty:"utses-av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data31.reserv !== undefined){
if(!(validate147(data31.reserv, {instancePath:instancePath+"/organ/" + i2+"/reserv",parentData:data31,parentDataProperty:"reserv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data31["källa"] !== undefined){
if(!(validate147(data31["källa"], {instancePath:instancePath+"/organ/" + i2+"/källa",parentData:data31,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/organ/" + i2,schemaPath:"#/properties/organ/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.organ.items.type,parentSchema:schema37.properties.organ.items,data:data31};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/organ",schemaPath:"#/properties/organ/type",keyword:"type",params:{type: "array"},schema:schema37.properties.organ.type,parentSchema:schema37.properties.organ,data:data30};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data["områden"] !== undefined){
let data39 = data["områden"];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.slag === undefined){
const err75 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/required",keyword:"required",params:{missingProperty: "slag"},schema:schema37.properties["områden"].required,parentSchema:schema37.properties["områden"],data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data39["källa"] === undefined){
const err76 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties["områden"].required,parentSchema:schema37.properties["områden"],data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key6 in data39){
if(!(((key6 === "slag") || (key6 === "lista")) || (key6 === "källa"))){
const err77 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema37.properties["områden"],data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data39.slag !== undefined){
let data40 = data39.slag;
if(typeof data40 !== "string"){
const err78 = {instancePath:instancePath+"/områden/slag",schemaPath:"#/properties/omr%C3%A5den/properties/slag/type",keyword:"type",params:{type: "string"},schema:schema37.properties["områden"].properties.slag.type,parentSchema:schema37.properties["områden"].properties.slag,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((((data40 === "kommunomrade") || (data40 === "lansdel")) || (data40 === "delregion")) || (data40 === "verksamhetsomrade"))){
const err79 = {instancePath:instancePath+"/områden/slag",schemaPath:"#/properties/omr%C3%A5den/properties/slag/enum",keyword:"enum",params:{allowedValues: schema37.properties["områden"].properties.slag.enum},schema:schema37.properties["områden"].properties.slag.enum,parentSchema:schema37.properties["områden"].properties.slag,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data39.lista !== undefined){
let data41 = data39.lista;
if(Array.isArray(data41)){
if(data41.length > 60){
const err80 = {instancePath:instancePath+"/områden/lista",schemaPath:"#/properties/omr%C3%A5den/properties/lista/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties["områden"].properties.lista,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41.length < 1){
const err81 = {instancePath:instancePath+"/områden/lista",schemaPath:"#/properties/omr%C3%A5den/properties/lista/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["områden"].properties.lista,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len3 = data41.length;
for(let i3=0; i3<len3; i3++){
let data42 = data41[i3];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.kod === undefined){
const err82 = {instancePath:instancePath+"/områden/lista/" + i3,schemaPath:"#/properties/omr%C3%A5den/properties/lista/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema37.properties["områden"].properties.lista.items.required,parentSchema:schema37.properties["områden"].properties.lista.items,data:data42};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42.namn === undefined){
const err83 = {instancePath:instancePath+"/områden/lista/" + i3,schemaPath:"#/properties/omr%C3%A5den/properties/lista/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.properties["områden"].properties.lista.items.required,parentSchema:schema37.properties["områden"].properties.lista.items,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data42){
if(!((key7 === "kod") || (key7 === "namn"))){
const err84 = {instancePath:instancePath+"/områden/lista/" + i3,schemaPath:"#/properties/omr%C3%A5den/properties/lista/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema37.properties["områden"].properties.lista.items,data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data42.kod !== undefined){
if(!(validate147(data42.kod, {instancePath:instancePath+"/områden/lista/" + i3+"/kod",parentData:data42,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data42.namn !== undefined){
if(!(validate149(data42.namn, {instancePath:instancePath+"/områden/lista/" + i3+"/namn",parentData:data42,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err85 = {instancePath:instancePath+"/områden/lista/" + i3,schemaPath:"#/properties/omr%C3%A5den/properties/lista/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["områden"].properties.lista.items.type,parentSchema:schema37.properties["områden"].properties.lista.items,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/områden/lista",schemaPath:"#/properties/omr%C3%A5den/properties/lista/type",keyword:"type",params:{type: "array"},schema:schema37.properties["områden"].properties.lista.type,parentSchema:schema37.properties["områden"].properties.lista,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data39["källa"] !== undefined){
if(!(validate147(data39["källa"], {instancePath:instancePath+"/områden/källa",parentData:data39,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/områden",schemaPath:"#/properties/omr%C3%A5den/type",keyword:"type",params:{type: "object"},schema:schema37.properties["områden"].type,parentSchema:schema37.properties["områden"],data:data39};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.faser !== undefined){
let data46 = data.faser;
if(Array.isArray(data46)){
if(data46.length > 7){
const err88 = {instancePath:instancePath+"/faser",schemaPath:"#/properties/faser/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema37.properties.faser,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data46.length < 2){
const err89 = {instancePath:instancePath+"/faser",schemaPath:"#/properties/faser/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema37.properties.faser,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len4 = data46.length;
for(let i4=0; i4<len4; i4++){
let data47 = data46[i4];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.kod === undefined){
const err90 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "kod"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data47.nr === undefined){
const err91 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data47.namn === undefined){
const err92 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data47["gör"] === undefined){
const err93 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "gör"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data47.vem === undefined){
const err94 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "vem"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data47["källa"] === undefined){
const err95 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties.faser.items.required,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key8 in data47){
if(!(func0.call(schema37.properties.faser.items.properties, key8))){
const err96 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data47.kod !== undefined){
if(!(validate171(data47.kod, {instancePath:instancePath+"/faser/" + i4+"/kod",parentData:data47,parentDataProperty:"kod",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data47.nr !== undefined){
let data49 = data47.nr;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err97 = {instancePath:instancePath+"/faser/" + i4+"/nr",schemaPath:"#/properties/faser/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.faser.items.properties.nr.type,parentSchema:schema37.properties.faser.items.properties.nr,data:data49};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 20 || isNaN(data49)){
const err98 = {instancePath:instancePath+"/faser/" + i4+"/nr",schemaPath:"#/properties/faser/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema37.properties.faser.items.properties.nr,data:data49};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err99 = {instancePath:instancePath+"/faser/" + i4+"/nr",schemaPath:"#/properties/faser/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.faser.items.properties.nr,data:data49};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data47.namn !== undefined){
if(!(validate149(data47.namn, {instancePath:instancePath+"/faser/" + i4+"/namn",parentData:data47,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data47["gör"] !== undefined){
if(!(validate149(data47["gör"], {instancePath:instancePath+"/faser/" + i4+"/gör",parentData:data47,parentDataProperty:"gör",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data47.vem !== undefined){
if(!(validate147(data47.vem, {instancePath:instancePath+"/faser/" + i4+"/vem",parentData:data47,parentDataProperty:"vem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data47["vem-vid"] !== undefined){
if(!(validate176(data47["vem-vid"], {instancePath:instancePath+"/faser/" + i4+"/vem-vid",parentData:data47,parentDataProperty:"vem-vid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
}
if(data47["nästa"] !== undefined){
let data54 = data47["nästa"];
if(Array.isArray(data54)){
if(data54.length > 7){
const err100 = {instancePath:instancePath+"/faser/" + i4+"/nästa",schemaPath:"#/properties/faser/items/properties/n%C3%A4sta/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema37.properties.faser.items.properties["nästa"],data:data54};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data54.length < 1){
const err101 = {instancePath:instancePath+"/faser/" + i4+"/nästa",schemaPath:"#/properties/faser/items/properties/n%C3%A4sta/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.faser.items.properties["nästa"],data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len5 = data54.length;
for(let i5=0; i5<len5; i5++){
if(!(validate171(data54[i5], {instancePath:instancePath+"/faser/" + i4+"/nästa/" + i5,parentData:data54,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
let i6 = data54.length;
let j0;
if(i6 > 1){
outer0:
for(;i6--;){
for(j0 = i6; j0--;){
if(func8(data54[i6], data54[j0])){
const err102 = {instancePath:instancePath+"/faser/" + i4+"/nästa",schemaPath:"#/properties/faser/items/properties/n%C3%A4sta/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0},schema:true,parentSchema:schema37.properties.faser.items.properties["nästa"],data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/faser/" + i4+"/nästa",schemaPath:"#/properties/faser/items/properties/n%C3%A4sta/type",keyword:"type",params:{type: "array"},schema:schema37.properties.faser.items.properties["nästa"].type,parentSchema:schema37.properties.faser.items.properties["nästa"],data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data47["kräver"] !== undefined){
if(!(validate185(data47["kräver"], {instancePath:instancePath+"/faser/" + i4+"/kräver",parentData:data47,parentDataProperty:"kräver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data47["källa"] !== undefined){
if(!(validate147(data47["källa"], {instancePath:instancePath+"/faser/" + i4+"/källa",parentData:data47,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err104 = {instancePath:instancePath+"/faser/" + i4,schemaPath:"#/properties/faser/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.faser.items.type,parentSchema:schema37.properties.faser.items,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/faser",schemaPath:"#/properties/faser/type",keyword:"type",params:{type: "array"},schema:schema37.properties.faser.type,parentSchema:schema37.properties.faser,data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data["nivåer"] !== undefined){
let data58 = data["nivåer"];
if(Array.isArray(data58)){
if(data58.length > 9){
const err106 = {instancePath:instancePath+"/nivåer",schemaPath:"#/properties/niv%C3%A5er/maxItems",keyword:"maxItems",params:{limit: 9},schema:9,parentSchema:schema37.properties["nivåer"],data:data58};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data58.length < 1){
const err107 = {instancePath:instancePath+"/nivåer",schemaPath:"#/properties/niv%C3%A5er/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["nivåer"],data:data58};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len6 = data58.length;
for(let i7=0; i7<len6; i7++){
let data59 = data58[i7];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.nr === undefined){
const err108 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/required",keyword:"required",params:{missingProperty: "nr"},schema:schema37.properties["nivåer"].items.required,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data59.organ === undefined){
const err109 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/required",keyword:"required",params:{missingProperty: "organ"},schema:schema37.properties["nivåer"].items.required,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data59["gör"] === undefined){
const err110 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/required",keyword:"required",params:{missingProperty: "gör"},schema:schema37.properties["nivåer"].items.required,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data59["källa"] === undefined){
const err111 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties["nivåer"].items.required,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key9 in data59){
if(!(func0.call(schema37.properties["nivåer"].items.properties, key9))){
const err112 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.nr !== undefined){
let data60 = data59.nr;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err113 = {instancePath:instancePath+"/nivåer/" + i7+"/nr",schemaPath:"#/properties/niv%C3%A5er/items/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema37.properties["nivåer"].items.properties.nr.type,parentSchema:schema37.properties["nivåer"].items.properties.nr,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 9 || isNaN(data60)){
const err114 = {instancePath:instancePath+"/nivåer/" + i7+"/nr",schemaPath:"#/properties/niv%C3%A5er/items/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema37.properties["nivåer"].items.properties.nr,data:data60};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err115 = {instancePath:instancePath+"/nivåer/" + i7+"/nr",schemaPath:"#/properties/niv%C3%A5er/items/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties.nr,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data59.organ !== undefined){
if(!(validate147(data59.organ, {instancePath:instancePath+"/nivåer/" + i7+"/organ",parentData:data59,parentDataProperty:"organ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data59["gör"] !== undefined){
if(!(validate149(data59["gör"], {instancePath:instancePath+"/nivåer/" + i7+"/gör",parentData:data59,parentDataProperty:"gör",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data59["skäl"] !== undefined){
let data63 = data59["skäl"];
if(Array.isArray(data63)){
if(data63.length > 20){
const err116 = {instancePath:instancePath+"/nivåer/" + i7+"/skäl",schemaPath:"#/properties/niv%C3%A5er/items/properties/sk%C3%A4l/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema37.properties["nivåer"].items.properties["skäl"],data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data63.length < 1){
const err117 = {instancePath:instancePath+"/nivåer/" + i7+"/skäl",schemaPath:"#/properties/niv%C3%A5er/items/properties/sk%C3%A4l/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties["skäl"],data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
const len7 = data63.length;
for(let i8=0; i8<len7; i8++){
if(!(validate147(data63[i8], {instancePath:instancePath+"/nivåer/" + i7+"/skäl/" + i8,parentData:data63,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i9 = data63.length;
let j1;
if(i9 > 1){
outer1:
for(;i9--;){
for(j1 = i9; j1--;){
if(func8(data63[i9], data63[j1])){
const err118 = {instancePath:instancePath+"/nivåer/" + i7+"/skäl",schemaPath:"#/properties/niv%C3%A5er/items/properties/sk%C3%A4l/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1},schema:true,parentSchema:schema37.properties["nivåer"].items.properties["skäl"],data:data63};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/nivåer/" + i7+"/skäl",schemaPath:"#/properties/niv%C3%A5er/items/properties/sk%C3%A4l/type",keyword:"type",params:{type: "array"},schema:schema37.properties["nivåer"].items.properties["skäl"].type,parentSchema:schema37.properties["nivåer"].items.properties["skäl"],data:data63};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data59["lyfts-till"] !== undefined){
let data65 = data59["lyfts-till"];
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err120 = {instancePath:instancePath+"/nivåer/" + i7+"/lyfts-till",schemaPath:"#/properties/niv%C3%A5er/items/properties/lyfts-till/type",keyword:"type",params:{type: "integer"},schema:schema37.properties["nivåer"].items.properties["lyfts-till"].type,parentSchema:schema37.properties["nivåer"].items.properties["lyfts-till"],data:data65};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 9 || isNaN(data65)){
const err121 = {instancePath:instancePath+"/nivåer/" + i7+"/lyfts-till",schemaPath:"#/properties/niv%C3%A5er/items/properties/lyfts-till/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},schema:9,parentSchema:schema37.properties["nivåer"].items.properties["lyfts-till"],data:data65};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err122 = {instancePath:instancePath+"/nivåer/" + i7+"/lyfts-till",schemaPath:"#/properties/niv%C3%A5er/items/properties/lyfts-till/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties["lyfts-till"],data:data65};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data59.lyfter !== undefined){
if(!(validate147(data59.lyfter, {instancePath:instancePath+"/nivåer/" + i7+"/lyfter",parentData:data59,parentDataProperty:"lyfter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data59["underrättas"] !== undefined){
let data67 = data59["underrättas"];
if(Array.isArray(data67)){
if(data67.length > 10){
const err123 = {instancePath:instancePath+"/nivåer/" + i7+"/underrättas",schemaPath:"#/properties/niv%C3%A5er/items/properties/underr%C3%A4ttas/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema37.properties["nivåer"].items.properties["underrättas"],data:data67};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data67.length < 1){
const err124 = {instancePath:instancePath+"/nivåer/" + i7+"/underrättas",schemaPath:"#/properties/niv%C3%A5er/items/properties/underr%C3%A4ttas/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties["underrättas"],data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len8 = data67.length;
for(let i10=0; i10<len8; i10++){
if(!(validate147(data67[i10], {instancePath:instancePath+"/nivåer/" + i7+"/underrättas/" + i10,parentData:data67,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i11 = data67.length;
let j2;
if(i11 > 1){
outer2:
for(;i11--;){
for(j2 = i11; j2--;){
if(func8(data67[i11], data67[j2])){
const err125 = {instancePath:instancePath+"/nivåer/" + i7+"/underrättas",schemaPath:"#/properties/niv%C3%A5er/items/properties/underr%C3%A4ttas/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j2},schema:true,parentSchema:schema37.properties["nivåer"].items.properties["underrättas"],data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err126 = {instancePath:instancePath+"/nivåer/" + i7+"/underrättas",schemaPath:"#/properties/niv%C3%A5er/items/properties/underr%C3%A4ttas/type",keyword:"type",params:{type: "array"},schema:schema37.properties["nivåer"].items.properties["underrättas"].type,parentSchema:schema37.properties["nivåer"].items.properties["underrättas"],data:data67};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data59["samråder"] !== undefined){
let data69 = data59["samråder"];
if(Array.isArray(data69)){
if(data69.length > 10){
const err127 = {instancePath:instancePath+"/nivåer/" + i7+"/samråder",schemaPath:"#/properties/niv%C3%A5er/items/properties/samr%C3%A5der/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema37.properties["nivåer"].items.properties["samråder"],data:data69};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data69.length < 1){
const err128 = {instancePath:instancePath+"/nivåer/" + i7+"/samråder",schemaPath:"#/properties/niv%C3%A5er/items/properties/samr%C3%A5der/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties["samråder"],data:data69};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len9 = data69.length;
for(let i12=0; i12<len9; i12++){
if(!(validate147(data69[i12], {instancePath:instancePath+"/nivåer/" + i7+"/samråder/" + i12,parentData:data69,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i13 = data69.length;
let j3;
if(i13 > 1){
outer3:
for(;i13--;){
for(j3 = i13; j3--;){
if(func8(data69[i13], data69[j3])){
const err129 = {instancePath:instancePath+"/nivåer/" + i7+"/samråder",schemaPath:"#/properties/niv%C3%A5er/items/properties/samr%C3%A5der/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},schema:true,parentSchema:schema37.properties["nivåer"].items.properties["samråder"],data:data69};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err130 = {instancePath:instancePath+"/nivåer/" + i7+"/samråder",schemaPath:"#/properties/niv%C3%A5er/items/properties/samr%C3%A5der/type",keyword:"type",params:{type: "array"},schema:schema37.properties["nivåer"].items.properties["samråder"].type,parentSchema:schema37.properties["nivåer"].items.properties["samråder"],data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data59.frist !== undefined){
if(!(validate197(data59.frist, {instancePath:instancePath+"/nivåer/" + i7+"/frist",parentData:data59,parentDataProperty:"frist",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data59["kräver"] !== undefined){
if(!(validate185(data59["kräver"], {instancePath:instancePath+"/nivåer/" + i7+"/kräver",parentData:data59,parentDataProperty:"kräver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data59["kräver-först"] !== undefined){
let data73 = data59["kräver-först"];
if(Array.isArray(data73)){
if(data73.length > 5){
const err131 = {instancePath:instancePath+"/nivåer/" + i7+"/kräver-först",schemaPath:"#/properties/niv%C3%A5er/items/properties/kr%C3%A4ver-f%C3%B6rst/maxItems",keyword:"maxItems",params:{limit: 5},schema:5,parentSchema:schema37.properties["nivåer"].items.properties["kräver-först"],data:data73};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data73.length < 1){
const err132 = {instancePath:instancePath+"/nivåer/" + i7+"/kräver-först",schemaPath:"#/properties/niv%C3%A5er/items/properties/kr%C3%A4ver-f%C3%B6rst/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["nivåer"].items.properties["kräver-först"],data:data73};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len10 = data73.length;
for(let i14=0; i14<len10; i14++){
if(!(validate200(data73[i14], {instancePath:instancePath+"/nivåer/" + i7+"/kräver-först/" + i14,parentData:data73,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
let i15 = data73.length;
let j4;
if(i15 > 1){
outer4:
for(;i15--;){
for(j4 = i15; j4--;){
if(func8(data73[i15], data73[j4])){
const err133 = {instancePath:instancePath+"/nivåer/" + i7+"/kräver-först",schemaPath:"#/properties/niv%C3%A5er/items/properties/kr%C3%A4ver-f%C3%B6rst/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4},schema:true,parentSchema:schema37.properties["nivåer"].items.properties["kräver-först"],data:data73};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/nivåer/" + i7+"/kräver-först",schemaPath:"#/properties/niv%C3%A5er/items/properties/kr%C3%A4ver-f%C3%B6rst/type",keyword:"type",params:{type: "array"},schema:schema37.properties["nivåer"].items.properties["kräver-först"].type,parentSchema:schema37.properties["nivåer"].items.properties["kräver-först"],data:data73};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data59["tar-fram"] !== undefined){
if(!(validate149(data59["tar-fram"], {instancePath:instancePath+"/nivåer/" + i7+"/tar-fram",parentData:data59,parentDataProperty:"tar-fram",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data59["källa"] !== undefined){
if(!(validate147(data59["källa"], {instancePath:instancePath+"/nivåer/" + i7+"/källa",parentData:data59,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err135 = {instancePath:instancePath+"/nivåer/" + i7,schemaPath:"#/properties/niv%C3%A5er/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["nivåer"].items.type,parentSchema:schema37.properties["nivåer"].items,data:data59};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/nivåer",schemaPath:"#/properties/niv%C3%A5er/type",keyword:"type",params:{type: "array"},schema:schema37.properties["nivåer"].type,parentSchema:schema37.properties["nivåer"],data:data58};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.frister !== undefined){
let data77 = data.frister;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77["läst"] === undefined){
const err137 = {instancePath:instancePath+"/frister",schemaPath:"#/properties/frister/required",keyword:"required",params:{missingProperty: "läst"},schema:schema37.properties.frister.required,parentSchema:schema37.properties.frister,data:data77};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data77.svar === undefined){
const err138 = {instancePath:instancePath+"/frister",schemaPath:"#/properties/frister/required",keyword:"required",params:{missingProperty: "svar"},schema:schema37.properties.frister.required,parentSchema:schema37.properties.frister,data:data77};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key10 in data77){
if(!(((key10 === "läst") || (key10 === "svar")) || (pattern22.test(key10)))){
const err139 = {instancePath:instancePath+"/frister",schemaPath:"#/properties/frister/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema37.properties.frister,data:data77};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data77["läst"] !== undefined){
if(!(validate204(data77["läst"], {instancePath:instancePath+"/frister/läst",parentData:data77,parentDataProperty:"läst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data77.svar !== undefined){
if(!(validate204(data77.svar, {instancePath:instancePath+"/frister/svar",parentData:data77,parentDataProperty:"svar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
for(const key11 in data77){
if(pattern22.test(key11)){
if(!(validate204(data77[key11], {instancePath:instancePath+"/frister/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data77,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/frister",schemaPath:"#/properties/frister/type",keyword:"type",params:{type: "object"},schema:schema37.properties.frister.type,parentSchema:schema37.properties.frister,data:data77};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.bevakning !== undefined){
let data81 = data.bevakning;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81["väntan"] === undefined){
const err141 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/required",keyword:"required",params:{missingProperty: "väntan"},schema:schema37.properties.bevakning.required,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data81.igen === undefined){
const err142 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/required",keyword:"required",params:{missingProperty: "igen"},schema:schema37.properties.bevakning.required,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data81.stilla === undefined){
const err143 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/required",keyword:"required",params:{missingProperty: "stilla"},schema:schema37.properties.bevakning.required,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data81["försenat"] === undefined){
const err144 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/required",keyword:"required",params:{missingProperty: "försenat"},schema:schema37.properties.bevakning.required,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data81["källa"] === undefined){
const err145 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties.bevakning.required,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key12 in data81){
if(!(((((key12 === "väntan") || (key12 === "igen")) || (key12 === "stilla")) || (key12 === "försenat")) || (key12 === "källa"))){
const err146 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data81["väntan"] !== undefined){
let data82 = data81["väntan"];
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err147 = {instancePath:instancePath+"/bevakning/väntan",schemaPath:"#/properties/bevakning/properties/v%C3%A4ntan/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.bevakning.properties["väntan"].type,parentSchema:schema37.properties.bevakning.properties["väntan"],data:data82};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 366 || isNaN(data82)){
const err148 = {instancePath:instancePath+"/bevakning/väntan",schemaPath:"#/properties/bevakning/properties/v%C3%A4ntan/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema37.properties.bevakning.properties["väntan"],data:data82};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data82 < 1 || isNaN(data82)){
const err149 = {instancePath:instancePath+"/bevakning/väntan",schemaPath:"#/properties/bevakning/properties/v%C3%A4ntan/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.bevakning.properties["väntan"],data:data82};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data81.igen !== undefined){
let data83 = data81.igen;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err150 = {instancePath:instancePath+"/bevakning/igen",schemaPath:"#/properties/bevakning/properties/igen/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.bevakning.properties.igen.type,parentSchema:schema37.properties.bevakning.properties.igen,data:data83};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 366 || isNaN(data83)){
const err151 = {instancePath:instancePath+"/bevakning/igen",schemaPath:"#/properties/bevakning/properties/igen/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema37.properties.bevakning.properties.igen,data:data83};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data83 < 1 || isNaN(data83)){
const err152 = {instancePath:instancePath+"/bevakning/igen",schemaPath:"#/properties/bevakning/properties/igen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.bevakning.properties.igen,data:data83};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data81.stilla !== undefined){
let data84 = data81.stilla;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err153 = {instancePath:instancePath+"/bevakning/stilla",schemaPath:"#/properties/bevakning/properties/stilla/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.bevakning.properties.stilla.type,parentSchema:schema37.properties.bevakning.properties.stilla,data:data84};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 366 || isNaN(data84)){
const err154 = {instancePath:instancePath+"/bevakning/stilla",schemaPath:"#/properties/bevakning/properties/stilla/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema37.properties.bevakning.properties.stilla,data:data84};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data84 < 1 || isNaN(data84)){
const err155 = {instancePath:instancePath+"/bevakning/stilla",schemaPath:"#/properties/bevakning/properties/stilla/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.bevakning.properties.stilla,data:data84};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data81["försenat"] !== undefined){
let data85 = data81["försenat"];
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err156 = {instancePath:instancePath+"/bevakning/försenat",schemaPath:"#/properties/bevakning/properties/f%C3%B6rsenat/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.bevakning.properties["försenat"].type,parentSchema:schema37.properties.bevakning.properties["försenat"],data:data85};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 366 || isNaN(data85)){
const err157 = {instancePath:instancePath+"/bevakning/försenat",schemaPath:"#/properties/bevakning/properties/f%C3%B6rsenat/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},schema:366,parentSchema:schema37.properties.bevakning.properties["försenat"],data:data85};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data85 < 1 || isNaN(data85)){
const err158 = {instancePath:instancePath+"/bevakning/försenat",schemaPath:"#/properties/bevakning/properties/f%C3%B6rsenat/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.bevakning.properties["försenat"],data:data85};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data81["källa"] !== undefined){
if(!(validate147(data81["källa"], {instancePath:instancePath+"/bevakning/källa",parentData:data81,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err159 = {instancePath:instancePath+"/bevakning",schemaPath:"#/properties/bevakning/type",keyword:"type",params:{type: "object"},schema:schema37.properties.bevakning.type,parentSchema:schema37.properties.bevakning,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.kodlistor !== undefined){
let data87 = data.kodlistor;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.typ === undefined){
const err160 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "typ"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data87.orsak === undefined){
const err161 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "orsak"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data87["konsekvens-organisation"] === undefined){
const err162 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "konsekvens-organisation"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data87["rutinföljsamhet"] === undefined){
const err163 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "rutinföljsamhet"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data87["åtgärd"] === undefined){
const err164 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "åtgärd"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data87["skäl"] === undefined){
const err165 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/required",keyword:"required",params:{missingProperty: "skäl"},schema:schema37.properties.kodlistor.required,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key13 in data87){
if(!(func0.call(schema37.properties.kodlistor.properties, key13))){
const err166 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data87.typ !== undefined){
if(!(validate226(data87.typ, {instancePath:instancePath+"/kodlistor/typ",parentData:data87,parentDataProperty:"typ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87.orsak !== undefined){
if(!(validate226(data87.orsak, {instancePath:instancePath+"/kodlistor/orsak",parentData:data87,parentDataProperty:"orsak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["konsekvens-organisation"] !== undefined){
if(!(validate226(data87["konsekvens-organisation"], {instancePath:instancePath+"/kodlistor/konsekvens-organisation",parentData:data87,parentDataProperty:"konsekvens-organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["konsekvens-person"] !== undefined){
if(!(validate226(data87["konsekvens-person"], {instancePath:instancePath+"/kodlistor/konsekvens-person",parentData:data87,parentDataProperty:"konsekvens-person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["konsekvens-säkerhet"] !== undefined){
if(!(validate226(data87["konsekvens-säkerhet"], {instancePath:instancePath+"/kodlistor/konsekvens-säkerhet",parentData:data87,parentDataProperty:"konsekvens-säkerhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["rutinföljsamhet"] !== undefined){
if(!(validate226(data87["rutinföljsamhet"], {instancePath:instancePath+"/kodlistor/rutinföljsamhet",parentData:data87,parentDataProperty:"rutinföljsamhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["åtgärd"] !== undefined){
if(!(validate226(data87["åtgärd"], {instancePath:instancePath+"/kodlistor/åtgärd",parentData:data87,parentDataProperty:"åtgärd",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["skäl"] !== undefined){
if(!(validate226(data87["skäl"], {instancePath:instancePath+"/kodlistor/skäl",parentData:data87,parentDataProperty:"skäl",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87.paus !== undefined){
if(!(validate226(data87.paus, {instancePath:instancePath+"/kodlistor/paus",parentData:data87,parentDataProperty:"paus",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["ärendet"] !== undefined){
if(!(validate226(data87["ärendet"], {instancePath:instancePath+"/kodlistor/ärendet",parentData:data87,parentDataProperty:"ärendet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87["målgrupp"] !== undefined){
if(!(validate226(data87["målgrupp"], {instancePath:instancePath+"/kodlistor/målgrupp",parentData:data87,parentDataProperty:"målgrupp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87.slag !== undefined){
if(!(validate226(data87.slag, {instancePath:instancePath+"/kodlistor/slag",parentData:data87,parentDataProperty:"slag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
if(data87.sektor !== undefined){
if(!(validate226(data87.sektor, {instancePath:instancePath+"/kodlistor/sektor",parentData:data87,parentDataProperty:"sektor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
else {
const err167 = {instancePath:instancePath+"/kodlistor",schemaPath:"#/properties/kodlistor/type",keyword:"type",params:{type: "object"},schema:schema37.properties.kodlistor.type,parentSchema:schema37.properties.kodlistor,data:data87};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.villkor !== undefined){
let data101 = data.villkor;
if(Array.isArray(data101)){
if(data101.length > 60){
const err168 = {instancePath:instancePath+"/villkor",schemaPath:"#/properties/villkor/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties.villkor,data:data101};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data101.length < 1){
const err169 = {instancePath:instancePath+"/villkor",schemaPath:"#/properties/villkor/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.villkor,data:data101};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len11 = data101.length;
for(let i16=0; i16<len11; i16++){
let data102 = data101[i16];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102["fält"] === undefined){
const err170 = {instancePath:instancePath+"/villkor/" + i16,schemaPath:"#/properties/villkor/items/required",keyword:"required",params:{missingProperty: "fält"},schema:schema37.properties.villkor.items.required,parentSchema:schema37.properties.villkor.items,data:data102};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data102.krav === undefined){
const err171 = {instancePath:instancePath+"/villkor/" + i16,schemaPath:"#/properties/villkor/items/required",keyword:"required",params:{missingProperty: "krav"},schema:schema37.properties.villkor.items.required,parentSchema:schema37.properties.villkor.items,data:data102};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data102["källa"] === undefined){
const err172 = {instancePath:instancePath+"/villkor/" + i16,schemaPath:"#/properties/villkor/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties.villkor.items.required,parentSchema:schema37.properties.villkor.items,data:data102};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key14 in data102){
if(!(((((key14 === "fält") || (key14 === "krav")) || (key14 === "från-fas")) || (key14 === "när")) || (key14 === "källa"))){
const err173 = {instancePath:instancePath+"/villkor/" + i16,schemaPath:"#/properties/villkor/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema37.properties.villkor.items,data:data102};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data102["fält"] !== undefined){
if(!(validate178(data102["fält"], {instancePath:instancePath+"/villkor/" + i16+"/fält",parentData:data102,parentDataProperty:"fält",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data102.krav !== undefined){
let data104 = data102.krav;
if(typeof data104 !== "string"){
const err174 = {instancePath:instancePath+"/villkor/" + i16+"/krav",schemaPath:"#/properties/villkor/items/properties/krav/type",keyword:"type",params:{type: "string"},schema:schema37.properties.villkor.items.properties.krav.type,parentSchema:schema37.properties.villkor.items.properties.krav,data:data104};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(((data104 === "krav") || (data104 === "valfritt")) || (data104 === "stangt"))){
const err175 = {instancePath:instancePath+"/villkor/" + i16+"/krav",schemaPath:"#/properties/villkor/items/properties/krav/enum",keyword:"enum",params:{allowedValues: schema37.properties.villkor.items.properties.krav.enum},schema:schema37.properties.villkor.items.properties.krav.enum,parentSchema:schema37.properties.villkor.items.properties.krav,data:data104};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data102["från-fas"] !== undefined){
if(!(validate171(data102["från-fas"], {instancePath:instancePath+"/villkor/" + i16+"/från-fas",parentData:data102,parentDataProperty:"från-fas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data102["när"] !== undefined){
if(!(validate177(data102["när"], {instancePath:instancePath+"/villkor/" + i16+"/när",parentData:data102,parentDataProperty:"när",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data102["källa"] !== undefined){
if(!(validate147(data102["källa"], {instancePath:instancePath+"/villkor/" + i16+"/källa",parentData:data102,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err176 = {instancePath:instancePath+"/villkor/" + i16,schemaPath:"#/properties/villkor/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.villkor.items.type,parentSchema:schema37.properties.villkor.items,data:data102};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/villkor",schemaPath:"#/properties/villkor/type",keyword:"type",params:{type: "array"},schema:schema37.properties.villkor.type,parentSchema:schema37.properties.villkor,data:data101};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.rapporter !== undefined){
let data108 = data.rapporter;
if(Array.isArray(data108)){
if(data108.length > 60){
const err178 = {instancePath:instancePath+"/rapporter",schemaPath:"#/properties/rapporter/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties.rapporter,data:data108};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data108.length < 1){
const err179 = {instancePath:instancePath+"/rapporter",schemaPath:"#/properties/rapporter/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.rapporter,data:data108};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const len12 = data108.length;
for(let i17=0; i17<len12; i17++){
let data109 = data108[i17];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.id === undefined){
const err180 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data109.namn === undefined){
const err181 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data109.period === undefined){
const err182 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "period"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data109.vem === undefined){
const err183 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "vem"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data109.mottagare === undefined){
const err184 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "mottagare"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data109["innehåll"] === undefined){
const err185 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "innehåll"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data109["källa"] === undefined){
const err186 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties.rapporter.items.required,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key15 in data109){
if(!(func0.call(schema37.properties.rapporter.items.properties, key15))){
const err187 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data109.id !== undefined){
if(!(validate147(data109.id, {instancePath:instancePath+"/rapporter/" + i17+"/id",parentData:data109,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data109.namn !== undefined){
if(!(validate149(data109.namn, {instancePath:instancePath+"/rapporter/" + i17+"/namn",parentData:data109,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data109.period !== undefined){
let data112 = data109.period;
if(typeof data112 !== "string"){
const err188 = {instancePath:instancePath+"/rapporter/" + i17+"/period",schemaPath:"#/properties/rapporter/items/properties/period/type",keyword:"type",params:{type: "string"},schema:schema37.properties.rapporter.items.properties.period.type,parentSchema:schema37.properties.rapporter.items.properties.period,data:data112};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((((data112 === "ar") || (data112 === "tertial")) || (data112 === "delar")) || (data112 === "mote")) || (data112 === "lopande"))){
const err189 = {instancePath:instancePath+"/rapporter/" + i17+"/period",schemaPath:"#/properties/rapporter/items/properties/period/enum",keyword:"enum",params:{allowedValues: schema37.properties.rapporter.items.properties.period.enum},schema:schema37.properties.rapporter.items.properties.period.enum,parentSchema:schema37.properties.rapporter.items.properties.period,data:data112};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data109.slutar !== undefined){
let data113 = data109.slutar;
if(Array.isArray(data113)){
if(data113.length > 12){
const err190 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar",schemaPath:"#/properties/rapporter/items/properties/slutar/maxItems",keyword:"maxItems",params:{limit: 12},schema:12,parentSchema:schema37.properties.rapporter.items.properties.slutar,data:data113};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data113.length < 1){
const err191 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar",schemaPath:"#/properties/rapporter/items/properties/slutar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.rapporter.items.properties.slutar,data:data113};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len13 = data113.length;
for(let i18=0; i18<len13; i18++){
let data114 = data113[i18];
if(typeof data114 === "string"){
if(!pattern26.test(data114)){
const err192 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar/" + i18,schemaPath:"#/properties/rapporter/items/properties/slutar/items/pattern",keyword:"pattern",params:{pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema37.properties.rapporter.items.properties.slutar.items,data:data114};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar/" + i18,schemaPath:"#/properties/rapporter/items/properties/slutar/items/type",keyword:"type",params:{type: "string"},schema:schema37.properties.rapporter.items.properties.slutar.items.type,parentSchema:schema37.properties.rapporter.items.properties.slutar.items,data:data114};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
let i19 = data113.length;
let j5;
if(i19 > 1){
const indices0 = {};
for(;i19--;){
let item0 = data113[i19];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j5 = indices0[item0];
const err194 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar",schemaPath:"#/properties/rapporter/items/properties/slutar/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j5},schema:true,parentSchema:schema37.properties.rapporter.items.properties.slutar,data:data113};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
break;
}
indices0[item0] = i19;
}
}
}
else {
const err195 = {instancePath:instancePath+"/rapporter/" + i17+"/slutar",schemaPath:"#/properties/rapporter/items/properties/slutar/type",keyword:"type",params:{type: "array"},schema:schema37.properties.rapporter.items.properties.slutar.type,parentSchema:schema37.properties.rapporter.items.properties.slutar,data:data113};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data109["veckor-före"] !== undefined){
let data115 = data109["veckor-före"];
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err196 = {instancePath:instancePath+"/rapporter/" + i17+"/veckor-före",schemaPath:"#/properties/rapporter/items/properties/veckor-f%C3%B6re/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.rapporter.items.properties["veckor-före"].type,parentSchema:schema37.properties.rapporter.items.properties["veckor-före"],data:data115};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 20 || isNaN(data115)){
const err197 = {instancePath:instancePath+"/rapporter/" + i17+"/veckor-före",schemaPath:"#/properties/rapporter/items/properties/veckor-f%C3%B6re/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},schema:20,parentSchema:schema37.properties.rapporter.items.properties["veckor-före"],data:data115};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err198 = {instancePath:instancePath+"/rapporter/" + i17+"/veckor-före",schemaPath:"#/properties/rapporter/items/properties/veckor-f%C3%B6re/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.rapporter.items.properties["veckor-före"],data:data115};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data109.vem !== undefined){
if(!(validate147(data109.vem, {instancePath:instancePath+"/rapporter/" + i17+"/vem",parentData:data109,parentDataProperty:"vem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data109.mottagare !== undefined){
let data117 = data109.mottagare;
if(Array.isArray(data117)){
if(data117.length > 10){
const err199 = {instancePath:instancePath+"/rapporter/" + i17+"/mottagare",schemaPath:"#/properties/rapporter/items/properties/mottagare/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema37.properties.rapporter.items.properties.mottagare,data:data117};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data117.length < 1){
const err200 = {instancePath:instancePath+"/rapporter/" + i17+"/mottagare",schemaPath:"#/properties/rapporter/items/properties/mottagare/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties.rapporter.items.properties.mottagare,data:data117};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len14 = data117.length;
for(let i20=0; i20<len14; i20++){
if(!(validate147(data117[i20], {instancePath:instancePath+"/rapporter/" + i17+"/mottagare/" + i20,parentData:data117,parentDataProperty:i20,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i21 = data117.length;
let j6;
if(i21 > 1){
outer5:
for(;i21--;){
for(j6 = i21; j6--;){
if(func8(data117[i21], data117[j6])){
const err201 = {instancePath:instancePath+"/rapporter/" + i17+"/mottagare",schemaPath:"#/properties/rapporter/items/properties/mottagare/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j6},schema:true,parentSchema:schema37.properties.rapporter.items.properties.mottagare,data:data117};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/rapporter/" + i17+"/mottagare",schemaPath:"#/properties/rapporter/items/properties/mottagare/type",keyword:"type",params:{type: "array"},schema:schema37.properties.rapporter.items.properties.mottagare.type,parentSchema:schema37.properties.rapporter.items.properties.mottagare,data:data117};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data109["innehåll"] !== undefined){
if(!(validate149(data109["innehåll"], {instancePath:instancePath+"/rapporter/" + i17+"/innehåll",parentData:data109,parentDataProperty:"innehåll",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data109["källa"] !== undefined){
if(!(validate147(data109["källa"], {instancePath:instancePath+"/rapporter/" + i17+"/källa",parentData:data109,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err203 = {instancePath:instancePath+"/rapporter/" + i17,schemaPath:"#/properties/rapporter/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties.rapporter.items.type,parentSchema:schema37.properties.rapporter.items,data:data109};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/rapporter",schemaPath:"#/properties/rapporter/type",keyword:"type",params:{type: "array"},schema:schema37.properties.rapporter.type,parentSchema:schema37.properties.rapporter,data:data108};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data["hänvisningar"] !== undefined){
let data121 = data["hänvisningar"];
if(Array.isArray(data121)){
if(data121.length > 60){
const err205 = {instancePath:instancePath+"/hänvisningar",schemaPath:"#/properties/h%C3%A4nvisningar/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties["hänvisningar"],data:data121};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data121.length < 1){
const err206 = {instancePath:instancePath+"/hänvisningar",schemaPath:"#/properties/h%C3%A4nvisningar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["hänvisningar"],data:data121};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len15 = data121.length;
for(let i22=0; i22<len15; i22++){
let data122 = data121[i22];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.id === undefined){
const err207 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.properties["hänvisningar"].items.required,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data122.om === undefined){
const err208 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "om"},schema:schema37.properties["hänvisningar"].items.required,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data122["gör"] === undefined){
const err209 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "gör"},schema:schema37.properties["hänvisningar"].items.required,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data122["källa"] === undefined){
const err210 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties["hänvisningar"].items.required,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key16 in data122){
if(!(((((((key16 === "id") || (key16 === "om")) || (key16 === "gör")) || (key16 === "länk")) || (key16 === "genast")) || (key16 === "lagrum")) || (key16 === "källa"))){
const err211 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data122.id !== undefined){
if(!(validate147(data122.id, {instancePath:instancePath+"/hänvisningar/" + i22+"/id",parentData:data122,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data122.om !== undefined){
if(!(validate149(data122.om, {instancePath:instancePath+"/hänvisningar/" + i22+"/om",parentData:data122,parentDataProperty:"om",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data122["gör"] !== undefined){
if(!(validate149(data122["gör"], {instancePath:instancePath+"/hänvisningar/" + i22+"/gör",parentData:data122,parentDataProperty:"gör",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data122["länk"] !== undefined){
let data126 = data122["länk"];
if(typeof data126 === "string"){
if(func1(data126) > 300){
const err212 = {instancePath:instancePath+"/hänvisningar/" + i22+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema37.properties["hänvisningar"].items.properties["länk"],data:data126};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!pattern16.test(data126)){
const err213 = {instancePath:instancePath+"/hänvisningar/" + i22+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/pattern",keyword:"pattern",params:{pattern: "^(https://|tel:)[^\\s]+$"},schema:"^(https://|tel:)[^\\s]+$",parentSchema:schema37.properties["hänvisningar"].items.properties["länk"],data:data126};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/hänvisningar/" + i22+"/länk",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/l%C3%A4nk/type",keyword:"type",params:{type: "string"},schema:schema37.properties["hänvisningar"].items.properties["länk"].type,parentSchema:schema37.properties["hänvisningar"].items.properties["länk"],data:data126};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data122.genast !== undefined){
let data127 = data122.genast;
if(typeof data127 !== "boolean"){
const err215 = {instancePath:instancePath+"/hänvisningar/" + i22+"/genast",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/genast/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties["hänvisningar"].items.properties.genast.type,parentSchema:schema37.properties["hänvisningar"].items.properties.genast,data:data127};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data122.lagrum !== undefined){
let data128 = data122.lagrum;
if(Array.isArray(data128)){
if(data128.length > 10){
const err216 = {instancePath:instancePath+"/hänvisningar/" + i22+"/lagrum",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/lagrum/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema37.properties["hänvisningar"].items.properties.lagrum,data:data128};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data128.length < 1){
const err217 = {instancePath:instancePath+"/hänvisningar/" + i22+"/lagrum",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/lagrum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["hänvisningar"].items.properties.lagrum,data:data128};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len16 = data128.length;
for(let i23=0; i23<len16; i23++){
if(!(validate147(data128[i23], {instancePath:instancePath+"/hänvisningar/" + i22+"/lagrum/" + i23,parentData:data128,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i24 = data128.length;
let j7;
if(i24 > 1){
outer6:
for(;i24--;){
for(j7 = i24; j7--;){
if(func8(data128[i24], data128[j7])){
const err218 = {instancePath:instancePath+"/hänvisningar/" + i22+"/lagrum",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/lagrum/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j7},schema:true,parentSchema:schema37.properties["hänvisningar"].items.properties.lagrum,data:data128};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
break outer6;
}
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/hänvisningar/" + i22+"/lagrum",schemaPath:"#/properties/h%C3%A4nvisningar/items/properties/lagrum/type",keyword:"type",params:{type: "array"},schema:schema37.properties["hänvisningar"].items.properties.lagrum.type,parentSchema:schema37.properties["hänvisningar"].items.properties.lagrum,data:data128};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data122["källa"] !== undefined){
if(!(validate147(data122["källa"], {instancePath:instancePath+"/hänvisningar/" + i22+"/källa",parentData:data122,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err220 = {instancePath:instancePath+"/hänvisningar/" + i22,schemaPath:"#/properties/h%C3%A4nvisningar/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["hänvisningar"].items.type,parentSchema:schema37.properties["hänvisningar"].items,data:data122};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/hänvisningar",schemaPath:"#/properties/h%C3%A4nvisningar/type",keyword:"type",params:{type: "array"},schema:schema37.properties["hänvisningar"].type,parentSchema:schema37.properties["hänvisningar"],data:data121};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data["flöden"] !== undefined){
let data131 = data["flöden"];
if(Array.isArray(data131)){
if(data131.length > 60){
const err222 = {instancePath:instancePath+"/flöden",schemaPath:"#/properties/fl%C3%B6den/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties["flöden"],data:data131};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data131.length < 1){
const err223 = {instancePath:instancePath+"/flöden",schemaPath:"#/properties/fl%C3%B6den/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["flöden"],data:data131};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len17 = data131.length;
for(let i25=0; i25<len17; i25++){
let data132 = data131[i25];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.id === undefined){
const err224 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.properties["flöden"].items.required,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data132.namn === undefined){
const err225 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema37.properties["flöden"].items.required,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data132.steg === undefined){
const err226 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/required",keyword:"required",params:{missingProperty: "steg"},schema:schema37.properties["flöden"].items.required,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data132["källa"] === undefined){
const err227 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/required",keyword:"required",params:{missingProperty: "källa"},schema:schema37.properties["flöden"].items.required,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key17 in data132){
if(!(((((key17 === "id") || (key17 === "namn")) || (key17 === "riktning")) || (key17 === "steg")) || (key17 === "källa"))){
const err228 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data132.id !== undefined){
if(!(validate147(data132.id, {instancePath:instancePath+"/flöden/" + i25+"/id",parentData:data132,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data132.namn !== undefined){
if(!(validate149(data132.namn, {instancePath:instancePath+"/flöden/" + i25+"/namn",parentData:data132,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data132.riktning !== undefined){
if(!(validate264(data132.riktning, {instancePath:instancePath+"/flöden/" + i25+"/riktning",parentData:data132,parentDataProperty:"riktning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
}
if(data132.steg !== undefined){
let data136 = data132.steg;
if(Array.isArray(data136)){
if(data136.length > 60){
const err229 = {instancePath:instancePath+"/flöden/" + i25+"/steg",schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema37.properties["flöden"].items.properties.steg,data:data136};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data136.length < 1){
const err230 = {instancePath:instancePath+"/flöden/" + i25+"/steg",schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema37.properties["flöden"].items.properties.steg,data:data136};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len18 = data136.length;
for(let i26=0; i26<len18; i26++){
let data137 = data136[i26];
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.vem === undefined){
const err231 = {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26,schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/items/required",keyword:"required",params:{missingProperty: "vem"},schema:schema37.properties["flöden"].items.properties.steg.items.required,parentSchema:schema37.properties["flöden"].items.properties.steg.items,data:data137};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data137["gör"] === undefined){
const err232 = {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26,schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/items/required",keyword:"required",params:{missingProperty: "gör"},schema:schema37.properties["flöden"].items.properties.steg.items.required,parentSchema:schema37.properties["flöden"].items.properties.steg.items,data:data137};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key18 in data137){
if(!((((key18 === "vem") || (key18 === "gör")) || (key18 === "fas")) || (key18 === "utanför"))){
const err233 = {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26,schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema37.properties["flöden"].items.properties.steg.items,data:data137};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data137.vem !== undefined){
if(!(validate147(data137.vem, {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26+"/vem",parentData:data137,parentDataProperty:"vem",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data137["gör"] !== undefined){
if(!(validate149(data137["gör"], {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26+"/gör",parentData:data137,parentDataProperty:"gör",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
if(data137.fas !== undefined){
if(!(validate171(data137.fas, {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26+"/fas",parentData:data137,parentDataProperty:"fas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data137["utanför"] !== undefined){
let data141 = data137["utanför"];
if(typeof data141 !== "boolean"){
const err234 = {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26+"/utanför",schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/items/properties/utanf%C3%B6r/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties["flöden"].items.properties.steg.items.properties["utanför"].type,parentSchema:schema37.properties["flöden"].items.properties.steg.items.properties["utanför"],data:data141};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/flöden/" + i25+"/steg/" + i26,schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["flöden"].items.properties.steg.items.type,parentSchema:schema37.properties["flöden"].items.properties.steg.items,data:data137};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/flöden/" + i25+"/steg",schemaPath:"#/properties/fl%C3%B6den/items/properties/steg/type",keyword:"type",params:{type: "array"},schema:schema37.properties["flöden"].items.properties.steg.type,parentSchema:schema37.properties["flöden"].items.properties.steg,data:data136};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data132["källa"] !== undefined){
if(!(validate147(data132["källa"], {instancePath:instancePath+"/flöden/" + i25+"/källa",parentData:data132,parentDataProperty:"källa",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
}
else {
const err237 = {instancePath:instancePath+"/flöden/" + i25,schemaPath:"#/properties/fl%C3%B6den/items/type",keyword:"type",params:{type: "object"},schema:schema37.properties["flöden"].items.type,parentSchema:schema37.properties["flöden"].items,data:data132};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/flöden",schemaPath:"#/properties/fl%C3%B6den/type",keyword:"type",params:{type: "array"},schema:schema37.properties["flöden"].type,parentSchema:schema37.properties["flöden"],data:data131};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateLaws = validate270;
const schema53 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Lagregister","description":"Alla lagrum som rutinerna hänvisar till. En ändrad paragraf rättas här och ingen annanstans.","type":"object","additionalProperties":false,"required":["schema","ses-över","lagar","lagrum"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"ses-över":{"title":"Ses över","description":"Dagen då registret senast ska kontrolleras igen.","type":"string","format":"date"},"lagar":{"title":"Lagar","description":"Lagar och föreskrifter.","type":"array","minItems":1,"maxItems":60,"items":{"title":"En lag","description":"En lag eller en föreskrift.","type":"object","additionalProperties":false,"required":["id","namn","beteckning"],"properties":{"id":{"title":"Id","description":"Lagens kod i registret.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Namnet i bestämd form, som det skrivs efter en paragraf.","$ref":"association.json#/$defs/rad"},"beteckning":{"title":"Beteckning","description":"Numret i författningssamlingen.","type":"string","pattern":"^(SOSFS |HSLF-FS )?[0-9]{4}:[0-9]+$"},"gäller-från":{"title":"Gäller från","description":"Första dagen.","type":"string","format":"date"},"gäller-till":{"title":"Gäller till","description":"Sista dagen, när lagen är upphävd.","type":"string","format":"date"},"ersätts-av":{"title":"Ersätts av","description":"Lagen som gäller i stället: ett id i samma lista.","$ref":"report.json#/$defs/kod"}}}},"lagrum":{"title":"Lagrum","description":"Vad rutinerna hänvisar till, med betydelsen som id.","type":"array","minItems":1,"maxItems":200,"items":{"title":"Ett lagrum","description":"En bestämmelse och var den har stått.","type":"object","additionalProperties":false,"required":["id","om","versioner"],"properties":{"id":{"title":"Id","description":"Det som rutinerna skriver: vad bestämmelsen handlar om, aldrig paragrafens nummer.","$ref":"report.json#/$defs/kod"},"om":{"title":"Om","description":"Vad bestämmelsen säger, i en mening.","$ref":"association.json#/$defs/rad"},"versioner":{"title":"Versioner","description":"Var bestämmelsen står och har stått, den äldsta först.","type":"array","minItems":1,"maxItems":20,"items":{"title":"Version","description":"En plats i en lag under en tid.","type":"object","additionalProperties":false,"required":["lag"],"properties":{"lag":{"title":"Lag","description":"Ett id i listan lagar.","$ref":"report.json#/$defs/kod"},"paragraf":{"title":"Paragraf","description":"Till exempel 27 kap. 2 §. Utelämnat betyder lagen i sin helhet.","$ref":"association.json#/$defs/rad"},"gäller-från":{"title":"Gäller från","description":"Första dagen.","type":"string","format":"date"},"gäller-till":{"title":"Gäller till","description":"Sista dagen.","type":"string","format":"date"},"verifierad":{"title":"Verifierad","description":"Dagen då någon läste bestämmelsen eller en lag som pekar på den. Utelämnat betyder att ingen har gjort det.","type":"string","format":"date"},"hur":{"title":"Hur","description":"Hur det kontrollerades, eller vad som återstår.","$ref":"association.json#/$defs/rad"}}}}}}}},"$defs":{}};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern30 = new RegExp("^(SOSFS |HSLF-FS )?[0-9]{4}:[0-9]+$", "u");

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data["ses-över"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ses-över"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.lagar === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lagar"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.lagrum === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lagrum"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "ses-över")) || (key0 === "lagar")) || (key0 === "lagrum"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema53.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["ses-över"] !== undefined){
let data1 = data["ses-över"];
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err6 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties["ses-över"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/ses-över",schemaPath:"#/properties/ses-%C3%B6ver/type",keyword:"type",params:{type: "string"},schema:schema53.properties["ses-över"].type,parentSchema:schema53.properties["ses-över"],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.lagar !== undefined){
let data2 = data.lagar;
if(Array.isArray(data2)){
if(data2.length > 60){
const err8 = {instancePath:instancePath+"/lagar",schemaPath:"#/properties/lagar/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema53.properties.lagar,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/lagar",schemaPath:"#/properties/lagar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema53.properties.lagar,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err10 = {instancePath:instancePath+"/lagar/" + i0,schemaPath:"#/properties/lagar/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema53.properties.lagar.items.required,parentSchema:schema53.properties.lagar.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.namn === undefined){
const err11 = {instancePath:instancePath+"/lagar/" + i0,schemaPath:"#/properties/lagar/items/required",keyword:"required",params:{missingProperty: "namn"},schema:schema53.properties.lagar.items.required,parentSchema:schema53.properties.lagar.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.beteckning === undefined){
const err12 = {instancePath:instancePath+"/lagar/" + i0,schemaPath:"#/properties/lagar/items/required",keyword:"required",params:{missingProperty: "beteckning"},schema:schema53.properties.lagar.items.required,parentSchema:schema53.properties.lagar.items,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "id") || (key1 === "namn")) || (key1 === "beteckning")) || (key1 === "gäller-från")) || (key1 === "gäller-till")) || (key1 === "ersätts-av"))){
const err13 = {instancePath:instancePath+"/lagar/" + i0,schemaPath:"#/properties/lagar/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema53.properties.lagar.items,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.id !== undefined){
if(!(validate271(data3.id, {instancePath:instancePath+"/lagar/" + i0+"/id",parentData:data3,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data3.namn !== undefined){
if(!(validate273(data3.namn, {instancePath:instancePath+"/lagar/" + i0+"/namn",parentData:data3,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data3.beteckning !== undefined){
let data6 = data3.beteckning;
if(typeof data6 === "string"){
if(!pattern30.test(data6)){
const err14 = {instancePath:instancePath+"/lagar/" + i0+"/beteckning",schemaPath:"#/properties/lagar/items/properties/beteckning/pattern",keyword:"pattern",params:{pattern: "^(SOSFS |HSLF-FS )?[0-9]{4}:[0-9]+$"},schema:"^(SOSFS |HSLF-FS )?[0-9]{4}:[0-9]+$",parentSchema:schema53.properties.lagar.items.properties.beteckning,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/lagar/" + i0+"/beteckning",schemaPath:"#/properties/lagar/items/properties/beteckning/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagar.items.properties.beteckning.type,parentSchema:schema53.properties.lagar.items.properties.beteckning,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3["gäller-från"] !== undefined){
let data7 = data3["gäller-från"];
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err16 = {instancePath:instancePath+"/lagar/" + i0+"/gäller-från",schemaPath:"#/properties/lagar/items/properties/g%C3%A4ller-fr%C3%A5n/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties.lagar.items.properties["gäller-från"],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/lagar/" + i0+"/gäller-från",schemaPath:"#/properties/lagar/items/properties/g%C3%A4ller-fr%C3%A5n/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagar.items.properties["gäller-från"].type,parentSchema:schema53.properties.lagar.items.properties["gäller-från"],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3["gäller-till"] !== undefined){
let data8 = data3["gäller-till"];
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err18 = {instancePath:instancePath+"/lagar/" + i0+"/gäller-till",schemaPath:"#/properties/lagar/items/properties/g%C3%A4ller-till/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties.lagar.items.properties["gäller-till"],data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/lagar/" + i0+"/gäller-till",schemaPath:"#/properties/lagar/items/properties/g%C3%A4ller-till/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagar.items.properties["gäller-till"].type,parentSchema:schema53.properties.lagar.items.properties["gäller-till"],data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data3["ersätts-av"] !== undefined){
if(!(validate271(data3["ersätts-av"], {instancePath:instancePath+"/lagar/" + i0+"/ersätts-av",parentData:data3,parentDataProperty:"ersätts-av",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/lagar/" + i0,schemaPath:"#/properties/lagar/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.lagar.items.type,parentSchema:schema53.properties.lagar.items,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/lagar",schemaPath:"#/properties/lagar/type",keyword:"type",params:{type: "array"},schema:schema53.properties.lagar.type,parentSchema:schema53.properties.lagar,data:data2};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.lagrum !== undefined){
let data10 = data.lagrum;
if(Array.isArray(data10)){
if(data10.length > 200){
const err22 = {instancePath:instancePath+"/lagrum",schemaPath:"#/properties/lagrum/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema53.properties.lagrum,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/lagrum",schemaPath:"#/properties/lagrum/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema53.properties.lagrum,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err24 = {instancePath:instancePath+"/lagrum/" + i1,schemaPath:"#/properties/lagrum/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema53.properties.lagrum.items.required,parentSchema:schema53.properties.lagrum.items,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.om === undefined){
const err25 = {instancePath:instancePath+"/lagrum/" + i1,schemaPath:"#/properties/lagrum/items/required",keyword:"required",params:{missingProperty: "om"},schema:schema53.properties.lagrum.items.required,parentSchema:schema53.properties.lagrum.items,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.versioner === undefined){
const err26 = {instancePath:instancePath+"/lagrum/" + i1,schemaPath:"#/properties/lagrum/items/required",keyword:"required",params:{missingProperty: "versioner"},schema:schema53.properties.lagrum.items.required,parentSchema:schema53.properties.lagrum.items,data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "id") || (key2 === "om")) || (key2 === "versioner"))){
const err27 = {instancePath:instancePath+"/lagrum/" + i1,schemaPath:"#/properties/lagrum/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema53.properties.lagrum.items,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data11.id !== undefined){
if(!(validate271(data11.id, {instancePath:instancePath+"/lagrum/" + i1+"/id",parentData:data11,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data11.om !== undefined){
if(!(validate273(data11.om, {instancePath:instancePath+"/lagrum/" + i1+"/om",parentData:data11,parentDataProperty:"om",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data11.versioner !== undefined){
let data14 = data11.versioner;
if(Array.isArray(data14)){
if(data14.length > 20){
const err28 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner",schemaPath:"#/properties/lagrum/items/properties/versioner/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema53.properties.lagrum.items.properties.versioner,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data14.length < 1){
const err29 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner",schemaPath:"#/properties/lagrum/items/properties/versioner/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema53.properties.lagrum.items.properties.versioner,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.lag === undefined){
const err30 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2,schemaPath:"#/properties/lagrum/items/properties/versioner/items/required",keyword:"required",params:{missingProperty: "lag"},schema:schema53.properties.lagrum.items.properties.versioner.items.required,parentSchema:schema53.properties.lagrum.items.properties.versioner.items,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data15){
if(!((((((key3 === "lag") || (key3 === "paragraf")) || (key3 === "gäller-från")) || (key3 === "gäller-till")) || (key3 === "verifierad")) || (key3 === "hur"))){
const err31 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2,schemaPath:"#/properties/lagrum/items/properties/versioner/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema53.properties.lagrum.items.properties.versioner.items,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.lag !== undefined){
if(!(validate271(data15.lag, {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/lag",parentData:data15,parentDataProperty:"lag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
if(data15.paragraf !== undefined){
if(!(validate273(data15.paragraf, {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/paragraf",parentData:data15,parentDataProperty:"paragraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
if(data15["gäller-från"] !== undefined){
let data18 = data15["gäller-från"];
if(typeof data18 === "string"){
if(!(formats0(data18))){
const err32 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/gäller-från",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/g%C3%A4ller-fr%C3%A5n/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-från"],data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/gäller-från",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/g%C3%A4ller-fr%C3%A5n/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-från"].type,parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-från"],data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15["gäller-till"] !== undefined){
let data19 = data15["gäller-till"];
if(typeof data19 === "string"){
if(!(formats0(data19))){
const err34 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/gäller-till",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/g%C3%A4ller-till/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-till"],data:data19};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/gäller-till",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/g%C3%A4ller-till/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-till"].type,parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties["gäller-till"],data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.verifierad !== undefined){
let data20 = data15.verifierad;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err36 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/verifierad",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/verifierad/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties.verifierad,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/verifierad",schemaPath:"#/properties/lagrum/items/properties/versioner/items/properties/verifierad/type",keyword:"type",params:{type: "string"},schema:schema53.properties.lagrum.items.properties.versioner.items.properties.verifierad.type,parentSchema:schema53.properties.lagrum.items.properties.versioner.items.properties.verifierad,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.hur !== undefined){
if(!(validate273(data15.hur, {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2+"/hur",parentData:data15,parentDataProperty:"hur",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner/" + i2,schemaPath:"#/properties/lagrum/items/properties/versioner/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.lagrum.items.properties.versioner.items.type,parentSchema:schema53.properties.lagrum.items.properties.versioner.items,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/lagrum/" + i1+"/versioner",schemaPath:"#/properties/lagrum/items/properties/versioner/type",keyword:"type",params:{type: "array"},schema:schema53.properties.lagrum.items.properties.versioner.type,parentSchema:schema53.properties.lagrum.items.properties.versioner,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/lagrum/" + i1,schemaPath:"#/properties/lagrum/items/type",keyword:"type",params:{type: "object"},schema:schema53.properties.lagrum.items.type,parentSchema:schema53.properties.lagrum.items,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/lagrum",schemaPath:"#/properties/lagrum/type",keyword:"type",params:{type: "array"},schema:schema53.properties.lagrum.type,parentSchema:schema53.properties.lagrum,data:data10};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validatePlan = validate281;
const schema56 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Tabellplan","description":"Vilka tabeller som publiceras, och vilka som bara finns i den interna utgåvan. Filen tabellplan.yaml.","type":"object","additionalProperties":false,"required":["schema","id","version","tabeller"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":2},"id":{"title":"Id","description":"Planens kod. Återanvänds aldrig.","$ref":"report.json#/$defs/kod"},"version":{"title":"Version","description":"Höjs när en tabell eller en kod ändras.","type":"integer","minimum":1,"maximum":999},"tabeller":{"title":"Tabeller","description":"Tabellerna. Den första ska vara utan fält: antalet ärenden.","type":"array","minItems":1,"maxItems":60,"items":{"title":"En tabell","description":"Vad som räknas. Ett fält publiceras för hela år, två fält bara när inget tal är under fem.","type":"object","additionalProperties":false,"required":["id","titel","fält"],"properties":{"id":{"title":"Id","description":"Tabellens kod, som också är filens namn.","$ref":"report.json#/$defs/kod"},"titel":{"title":"Titel","description":"Tabellens namn utan år och utgivare.","$ref":"association.json#/$defs/rad"},"fält":{"title":"Fält","description":"Ett fält eller två. Inget fält betyder alla ärenden tillsammans.","type":"array","maxItems":2,"uniqueItems":true,"items":{"title":"Fält","description":"Fältets kod.","$ref":"report.json#/$defs/kod"}},"intern":{"title":"Intern","description":"Sant när tabellen bara finns i den interna utgåvan.","type":"boolean"},"delar":{"title":"Delar","description":"Kortare tider som året också delas i, när inget tal i dem är under fem.","type":"array","minItems":1,"maxItems":2,"uniqueItems":true,"items":{"title":"Del","description":"Kvartal eller månad.","enum":["kvartal","månad"]}}}}}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tabeller === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tabeller"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "id")) || (key0 === "version")) || (key0 === "tabeller"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(2 !== data0){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 2},schema:2,parentSchema:schema56.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate282(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.version.type,parentSchema:schema56.properties.version,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},schema:999,parentSchema:schema56.properties.version,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.version,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.tabeller !== undefined){
let data3 = data.tabeller;
if(Array.isArray(data3)){
if(data3.length > 60){
const err9 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema56.properties.tabeller,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.tabeller,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err11 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema56.properties.tabeller.items.required,parentSchema:schema56.properties.tabeller.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.titel === undefined){
const err12 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "titel"},schema:schema56.properties.tabeller.items.required,parentSchema:schema56.properties.tabeller.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4["fält"] === undefined){
const err13 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "fält"},schema:schema56.properties.tabeller.items.required,parentSchema:schema56.properties.tabeller.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "id") || (key1 === "titel")) || (key1 === "fält")) || (key1 === "intern")) || (key1 === "delar"))){
const err14 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema56.properties.tabeller.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.id !== undefined){
if(!(validate282(data4.id, {instancePath:instancePath+"/tabeller/" + i0+"/id",parentData:data4,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data4.titel !== undefined){
if(!(validate285(data4.titel, {instancePath:instancePath+"/tabeller/" + i0+"/titel",parentData:data4,parentDataProperty:"titel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data4["fält"] !== undefined){
let data7 = data4["fält"];
if(Array.isArray(data7)){
if(data7.length > 2){
const err15 = {instancePath:instancePath+"/tabeller/" + i0+"/fält",schemaPath:"#/properties/tabeller/items/properties/f%C3%A4lt/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema56.properties.tabeller.items.properties["fält"],data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate282(data7[i1], {instancePath:instancePath+"/tabeller/" + i0+"/fält/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func8(data7[i2], data7[j0])){
const err16 = {instancePath:instancePath+"/tabeller/" + i0+"/fält",schemaPath:"#/properties/tabeller/items/properties/f%C3%A4lt/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema56.properties.tabeller.items.properties["fält"],data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/tabeller/" + i0+"/fält",schemaPath:"#/properties/tabeller/items/properties/f%C3%A4lt/type",keyword:"type",params:{type: "array"},schema:schema56.properties.tabeller.items.properties["fält"].type,parentSchema:schema56.properties.tabeller.items.properties["fält"],data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.intern !== undefined){
let data9 = data4.intern;
if(typeof data9 !== "boolean"){
const err18 = {instancePath:instancePath+"/tabeller/" + i0+"/intern",schemaPath:"#/properties/tabeller/items/properties/intern/type",keyword:"type",params:{type: "boolean"},schema:schema56.properties.tabeller.items.properties.intern.type,parentSchema:schema56.properties.tabeller.items.properties.intern,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.delar !== undefined){
let data10 = data4.delar;
if(Array.isArray(data10)){
if(data10.length > 2){
const err19 = {instancePath:instancePath+"/tabeller/" + i0+"/delar",schemaPath:"#/properties/tabeller/items/properties/delar/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema56.properties.tabeller.items.properties.delar,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.length < 1){
const err20 = {instancePath:instancePath+"/tabeller/" + i0+"/delar",schemaPath:"#/properties/tabeller/items/properties/delar/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema56.properties.tabeller.items.properties.delar,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(!((data11 === "kvartal") || (data11 === "månad"))){
const err21 = {instancePath:instancePath+"/tabeller/" + i0+"/delar/" + i3,schemaPath:"#/properties/tabeller/items/properties/delar/items/enum",keyword:"enum",params:{allowedValues: schema56.properties.tabeller.items.properties.delar.items.enum},schema:schema56.properties.tabeller.items.properties.delar.items.enum,parentSchema:schema56.properties.tabeller.items.properties.delar.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i4 = data10.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func8(data10[i4], data10[j1])){
const err22 = {instancePath:instancePath+"/tabeller/" + i0+"/delar",schemaPath:"#/properties/tabeller/items/properties/delar/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema56.properties.tabeller.items.properties.delar,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/tabeller/" + i0+"/delar",schemaPath:"#/properties/tabeller/items/properties/delar/type",keyword:"type",params:{type: "array"},schema:schema56.properties.tabeller.items.properties.delar.type,parentSchema:schema56.properties.tabeller.items.properties.delar,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/type",keyword:"type",params:{type: "object"},schema:schema56.properties.tabeller.items.type,parentSchema:schema56.properties.tabeller.items,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/type",keyword:"type",params:{type: "array"},schema:schema56.properties.tabeller.type,parentSchema:schema56.properties.tabeller,data:data3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRelease = validate288;
const schema59 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Publicering","description":"En låst, skyddad och granskad uppsättning tabeller. Filen publicering.json i en mapp under releases.","type":"object","additionalProperties":false,"required":["schema","id","nr","period","lås","förbund","rutin","plan","antal","tabeller","utelämnade","granskning","filer","förra"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":2},"id":{"title":"Id","description":"Publiceringens kod, som också är mappens namn: 2025, 2026-T1, 2026-delar eller 2025-rattad-1.","$ref":"#/$defs/publicering"},"nr":{"title":"Nummer","description":"Publiceringens plats i kedjan, från 1.","type":"integer","minimum":1,"maximum":9999},"period":{"title":"Period","description":"Ärenden som kom in under perioden räknas.","$ref":"#/$defs/period"},"lås":{"title":"Låst","description":"Så som ärendena var den här dagen räknas de. Det som händer senare ändrar ingenting.","type":"string","format":"date"},"förbund":{"title":"Förbund","description":"Vems ärenden det är.","type":"object","additionalProperties":false,"required":["namn"],"properties":{"namn":{"title":"Namn","description":"Förbundets namn.","$ref":"association.json#/$defs/rad"},"organisationsnummer":{"title":"Organisationsnummer","description":"Förbundets organisationsnummer.","$ref":"association.json#/$defs/rad"},"exempel":{"title":"Exempel","description":"Sant när förbundet är påhittat.","type":"boolean"}}},"rutin":{"title":"Rutin","description":"Rutinen som gav koder och frister.","type":"object","additionalProperties":false,"required":["id","namn"],"properties":{"id":{"title":"Id","description":"Rutinens kod.","$ref":"report.json#/$defs/kod"},"namn":{"title":"Namn","description":"Rutinens namn.","$ref":"association.json#/$defs/rad"}}},"plan":{"title":"Plan","description":"Tabellplanen som användes.","type":"object","additionalProperties":false,"required":["id","version"],"properties":{"id":{"title":"Id","description":"Planens kod.","$ref":"report.json#/$defs/kod"},"version":{"title":"Version","description":"Planens version.","type":"integer","minimum":1}}},"antal":{"title":"Antal","description":"Antalet ärenden i perioden, så som det är publicerat.","$ref":"#/$defs/tal"},"tabeller":{"title":"Tabeller","description":"Det som är publicerat.","type":"array","minItems":1,"maxItems":60,"items":{"title":"En tabell","description":"En tabell och dess filer.","type":"object","additionalProperties":false,"required":["id","titel","fält","tid","json","csv","csvw"],"properties":{"id":{"title":"Id","description":"Tabellens kod.","$ref":"report.json#/$defs/kod"},"titel":{"title":"Titel","description":"Tabellens namn.","$ref":"association.json#/$defs/rad"},"fält":{"title":"Fält","description":"Fälten i tabellen.","type":"array","maxItems":2,"items":{"title":"Fält","description":"Fältets kod.","$ref":"report.json#/$defs/kod"}},"tid":{"title":"Tid","description":"Tiderna i tabellen.","type":"array","minItems":1,"maxItems":60,"items":{"title":"Tid","description":"Tidens kod.","$ref":"#/$defs/tid"}},"json":{"title":"JSON-stat","description":"Filens namn.","$ref":"#/$defs/fil"},"csv":{"title":"CSV","description":"Filens namn.","$ref":"#/$defs/fil"},"csvw":{"title":"CSVW","description":"Filens namn.","$ref":"#/$defs/fil"}}}},"utelämnade":{"title":"Utelämnade","description":"Tabeller i planen som inte är publicerade, och varför.","type":"array","maxItems":60,"items":{"title":"En utelämnad tabell","description":"Tabellen och skälet.","type":"object","additionalProperties":false,"required":["id","titel","skäl"],"properties":{"id":{"title":"Id","description":"Tabellens kod.","$ref":"report.json#/$defs/kod"},"titel":{"title":"Titel","description":"Tabellens namn.","$ref":"association.json#/$defs/rad"},"skäl":{"title":"Skäl","description":"Varför tabellen inte finns.","enum":["antal","skydd","hela","tidigt","år","rutin"]}}}},"ändrade":{"title":"Ändrade","description":"Bara i en rättelse: tabeller som är som förut fast några ärenden har ändrats, för få för att tabellen ska ges ut på nytt.","type":"array","maxItems":60,"items":{"title":"En ändrad tabell","description":"Tabellen och hur många ärenden som har ändrats.","type":"object","additionalProperties":false,"required":["id","ärenden"],"properties":{"id":{"title":"Id","description":"Tabellens kod.","$ref":"report.json#/$defs/kod"},"ärenden":{"title":"Ärenden","description":"Antal ärenden som minst har ändrats.","type":"integer","minimum":1,"maximum":4}}}},"granskning":{"title":"Granskning","description":"Vad granskningen visade när publiceringen gjordes. Den går att göra om på filerna.","type":"object","additionalProperties":false,"required":["rutor","dolda","godkänd"],"properties":{"rutor":{"title":"Rutor","description":"Antal rutor i publiceringen.","type":"integer","minimum":0},"dolda":{"title":"Dolda","description":"Antal dolda rutor i publiceringen.","type":"integer","minimum":0},"godkänd":{"title":"Godkänd","description":"Om varje tabell följer regeln för små tal.","type":"boolean"}}},"filer":{"title":"Filer","description":"Kontrollsumma för varje annan fil i mappen, efter filens namn.","type":"object","additionalProperties":{"title":"Kontrollsumma","description":"SHA-256 för filen.","$ref":"#/$defs/summa"}},"förra":{"title":"Förra","description":"Publiceringen före i kedjan. Tom i den första.","anyOf":[{"type":"null"},{"$ref":"#/$defs/hanvisning"}]},"ersätter":{"title":"Ersätter","description":"Publiceringen som den här rättar.","$ref":"#/$defs/hanvisning"}},"$defs":{"publicering":{"type":"string","pattern":"^[0-9]{4}(-(T[123]|delar))?(-rattad-[1-9][0-9]?)?$"},"tid":{"type":"string","pattern":"^[0-9]{4}(-(T[123]|K[1-4]|delar|[01][0-9]))?$"},"fil":{"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z-]+)+$","maxLength":120},"summa":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"tal":{"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^<[0-9]{1,2}$"}]},"period":{"type":"object","additionalProperties":false,"required":["id","namn","från","till"],"properties":{"id":{"title":"Id","description":"Periodens kod.","$ref":"#/$defs/tid"},"namn":{"title":"Namn","description":"Periodens namn, till exempel januari–juni 2026.","$ref":"association.json#/$defs/rad"},"från":{"title":"Från","description":"Första dagen.","type":"string","format":"date"},"till":{"title":"Till","description":"Sista dagen.","type":"string","format":"date"}}},"hanvisning":{"type":"object","additionalProperties":false,"required":["id","sha256"],"properties":{"id":{"title":"Id","description":"Publiceringens kod.","$ref":"#/$defs/publicering"},"sha256":{"title":"Kontrollsumma","description":"SHA-256 för publiceringens publicering.json.","$ref":"#/$defs/summa"}}}}};
const schema60 = {"type":"string","pattern":"^[0-9]{4}(-(T[123]|delar))?(-rattad-[1-9][0-9]?)?$"};
const pattern33 = new RegExp("^[0-9]{4}(-(T[123]|delar))?(-rattad-[1-9][0-9]?)?$", "u");

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern33.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(T[123]|delar))?(-rattad-[1-9][0-9]?)?$"},schema:"^[0-9]{4}(-(T[123]|delar))?(-rattad-[1-9][0-9]?)?$",parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","additionalProperties":false,"required":["id","namn","från","till"],"properties":{"id":{"title":"Id","description":"Periodens kod.","$ref":"#/$defs/tid"},"namn":{"title":"Namn","description":"Periodens namn, till exempel januari–juni 2026.","$ref":"association.json#/$defs/rad"},"från":{"title":"Från","description":"Första dagen.","type":"string","format":"date"},"till":{"title":"Till","description":"Sista dagen.","type":"string","format":"date"}}};
const schema62 = {"type":"string","pattern":"^[0-9]{4}(-(T[123]|K[1-4]|delar|[01][0-9]))?$"};
const pattern34 = new RegExp("^[0-9]{4}(-(T[123]|K[1-4]|delar|[01][0-9]))?$", "u");

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern34.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(T[123]|K[1-4]|delar|[01][0-9]))?$"},schema:"^[0-9]{4}(-(T[123]|K[1-4]|delar|[01][0-9]))?$",parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 300){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},schema:300,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.namn === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "namn"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["från"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "från"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.till === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "till"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "namn")) || (key0 === "från")) || (key0 === "till"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate292(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.namn !== undefined){
if(!(validate294(data.namn, {instancePath:instancePath+"/namn",parentData:data,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data["från"] !== undefined){
let data2 = data["från"];
if(typeof data2 === "string"){
if(!(formats0(data2))){
const err5 = {instancePath:instancePath+"/från",schemaPath:"#/properties/fr%C3%A5n/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema61.properties["från"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/från",schemaPath:"#/properties/fr%C3%A5n/type",keyword:"type",params:{type: "string"},schema:schema61.properties["från"].type,parentSchema:schema61.properties["från"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.till !== undefined){
let data3 = data.till;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err7 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema61.properties.till,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/till",schemaPath:"#/properties/till/type",keyword:"type",params:{type: "string"},schema:schema61.properties.till.type,parentSchema:schema61.properties.till,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern0.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^(?!constructor$)[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema1.type,parentSchema:schema1,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
validate299.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema65 = {"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^<[0-9]{1,2}$"}]};
const pattern37 = new RegExp("^<[0-9]{1,2}$", "u");

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "integer"},schema:schema65.anyOf[0].type,parentSchema:schema65.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema65.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern37.test(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^<[0-9]{1,2}$"},schema:"^<[0-9]{1,2}$",parentSchema:schema65.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema65.anyOf[1].type,parentSchema:schema65.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema65.anyOf,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"string","pattern":"^[a-z0-9-]+(\\.[a-z-]+)+$","maxLength":120};
const pattern38 = new RegExp("^[a-z0-9-]+(\\.[a-z-]+)+$", "u");

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern38.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+(\\.[a-z-]+)+$"},schema:"^[a-z0-9-]+(\\.[a-z-]+)+$",parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"string","pattern":"^sha256:[0-9a-f]{64}$"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},schema:"^sha256:[0-9a-f]{64}$",parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","additionalProperties":false,"required":["id","sha256"],"properties":{"id":{"title":"Id","description":"Publiceringens kod.","$ref":"#/$defs/publicering"},"sha256":{"title":"Kontrollsumma","description":"SHA-256 för publiceringens publicering.json.","$ref":"#/$defs/summa"}}};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"},schema:schema68.required,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "sha256"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate289(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate316(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nr === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nr"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.period === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["lås"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lås"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["förbund"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "förbund"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.rutin === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rutin"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.plan === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.antal === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "antal"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.tabeller === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tabeller"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data["utelämnade"] === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utelämnade"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.granskning === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "granskning"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.filer === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filer"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data["förra"] === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "förra"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func0.call(schema59.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(2 !== data0){
const err15 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 2},schema:2,parentSchema:schema59.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate289(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.nr !== undefined){
let data2 = data.nr;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.nr.type,parentSchema:schema59.properties.nr,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},schema:9999,parentSchema:schema59.properties.nr,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/nr",schemaPath:"#/properties/nr/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema59.properties.nr,data:data2};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.period !== undefined){
if(!(validate291(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data["lås"] !== undefined){
let data4 = data["lås"];
if(typeof data4 === "string"){
if(!(formats0(data4))){
const err19 = {instancePath:instancePath+"/lås",schemaPath:"#/properties/l%C3%A5s/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema59.properties["lås"],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/lås",schemaPath:"#/properties/l%C3%A5s/type",keyword:"type",params:{type: "string"},schema:schema59.properties["lås"].type,parentSchema:schema59.properties["lås"],data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["förbund"] !== undefined){
let data5 = data["förbund"];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.namn === undefined){
const err21 = {instancePath:instancePath+"/förbund",schemaPath:"#/properties/f%C3%B6rbund/required",keyword:"required",params:{missingProperty: "namn"},schema:schema59.properties["förbund"].required,parentSchema:schema59.properties["förbund"],data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "namn") || (key1 === "organisationsnummer")) || (key1 === "exempel"))){
const err22 = {instancePath:instancePath+"/förbund",schemaPath:"#/properties/f%C3%B6rbund/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema59.properties["förbund"],data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.namn !== undefined){
if(!(validate294(data5.namn, {instancePath:instancePath+"/förbund/namn",parentData:data5,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data5.organisationsnummer !== undefined){
if(!(validate294(data5.organisationsnummer, {instancePath:instancePath+"/förbund/organisationsnummer",parentData:data5,parentDataProperty:"organisationsnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data5.exempel !== undefined){
let data8 = data5.exempel;
if(typeof data8 !== "boolean"){
const err23 = {instancePath:instancePath+"/förbund/exempel",schemaPath:"#/properties/f%C3%B6rbund/properties/exempel/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties["förbund"].properties.exempel.type,parentSchema:schema59.properties["förbund"].properties.exempel,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/förbund",schemaPath:"#/properties/f%C3%B6rbund/type",keyword:"type",params:{type: "object"},schema:schema59.properties["förbund"].type,parentSchema:schema59.properties["förbund"],data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.rutin !== undefined){
let data9 = data.rutin;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err25 = {instancePath:instancePath+"/rutin",schemaPath:"#/properties/rutin/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.properties.rutin.required,parentSchema:schema59.properties.rutin,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.namn === undefined){
const err26 = {instancePath:instancePath+"/rutin",schemaPath:"#/properties/rutin/required",keyword:"required",params:{missingProperty: "namn"},schema:schema59.properties.rutin.required,parentSchema:schema59.properties.rutin,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data9){
if(!((key2 === "id") || (key2 === "namn"))){
const err27 = {instancePath:instancePath+"/rutin",schemaPath:"#/properties/rutin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema59.properties.rutin,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.id !== undefined){
if(!(validate299(data9.id, {instancePath:instancePath+"/rutin/id",parentData:data9,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data9.namn !== undefined){
if(!(validate294(data9.namn, {instancePath:instancePath+"/rutin/namn",parentData:data9,parentDataProperty:"namn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/rutin",schemaPath:"#/properties/rutin/type",keyword:"type",params:{type: "object"},schema:schema59.properties.rutin.type,parentSchema:schema59.properties.rutin,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.plan !== undefined){
let data12 = data.plan;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err29 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.properties.plan.required,parentSchema:schema59.properties.plan,data:data12};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.version === undefined){
const err30 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "version"},schema:schema59.properties.plan.required,parentSchema:schema59.properties.plan,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "id") || (key3 === "version"))){
const err31 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema59.properties.plan,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.id !== undefined){
if(!(validate299(data12.id, {instancePath:instancePath+"/plan/id",parentData:data12,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data12.version !== undefined){
let data14 = data12.version;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/plan/version",schemaPath:"#/properties/plan/properties/version/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.plan.properties.version.type,parentSchema:schema59.properties.plan.properties.version,data:data14};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/plan/version",schemaPath:"#/properties/plan/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema59.properties.plan.properties.version,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},schema:schema59.properties.plan.type,parentSchema:schema59.properties.plan,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.antal !== undefined){
if(!(validate303(data.antal, {instancePath:instancePath+"/antal",parentData:data,parentDataProperty:"antal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
errors = vErrors.length;
}
}
if(data.tabeller !== undefined){
let data16 = data.tabeller;
if(Array.isArray(data16)){
if(data16.length > 60){
const err35 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema59.properties.tabeller,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.length < 1){
const err36 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema59.properties.tabeller,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.id === undefined){
const err37 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17.titel === undefined){
const err38 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "titel"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17["fält"] === undefined){
const err39 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "fält"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data17.tid === undefined){
const err40 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "tid"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data17.json === undefined){
const err41 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "json"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data17.csv === undefined){
const err42 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "csv"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data17.csvw === undefined){
const err43 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/required",keyword:"required",params:{missingProperty: "csvw"},schema:schema59.properties.tabeller.items.required,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key4 in data17){
if(!(((((((key4 === "id") || (key4 === "titel")) || (key4 === "fält")) || (key4 === "tid")) || (key4 === "json")) || (key4 === "csv")) || (key4 === "csvw"))){
const err44 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.id !== undefined){
if(!(validate299(data17.id, {instancePath:instancePath+"/tabeller/" + i0+"/id",parentData:data17,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data17.titel !== undefined){
if(!(validate294(data17.titel, {instancePath:instancePath+"/tabeller/" + i0+"/titel",parentData:data17,parentDataProperty:"titel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data17["fält"] !== undefined){
let data20 = data17["fält"];
if(Array.isArray(data20)){
if(data20.length > 2){
const err45 = {instancePath:instancePath+"/tabeller/" + i0+"/fält",schemaPath:"#/properties/tabeller/items/properties/f%C3%A4lt/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema59.properties.tabeller.items.properties["fält"],data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate299(data20[i1], {instancePath:instancePath+"/tabeller/" + i0+"/fält/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/tabeller/" + i0+"/fält",schemaPath:"#/properties/tabeller/items/properties/f%C3%A4lt/type",keyword:"type",params:{type: "array"},schema:schema59.properties.tabeller.items.properties["fält"].type,parentSchema:schema59.properties.tabeller.items.properties["fält"],data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.tid !== undefined){
let data22 = data17.tid;
if(Array.isArray(data22)){
if(data22.length > 60){
const err47 = {instancePath:instancePath+"/tabeller/" + i0+"/tid",schemaPath:"#/properties/tabeller/items/properties/tid/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema59.properties.tabeller.items.properties.tid,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data22.length < 1){
const err48 = {instancePath:instancePath+"/tabeller/" + i0+"/tid",schemaPath:"#/properties/tabeller/items/properties/tid/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema59.properties.tabeller.items.properties.tid,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
if(!(validate292(data22[i2], {instancePath:instancePath+"/tabeller/" + i0+"/tid/" + i2,parentData:data22,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/tabeller/" + i0+"/tid",schemaPath:"#/properties/tabeller/items/properties/tid/type",keyword:"type",params:{type: "array"},schema:schema59.properties.tabeller.items.properties.tid.type,parentSchema:schema59.properties.tabeller.items.properties.tid,data:data22};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.json !== undefined){
if(!(validate309(data17.json, {instancePath:instancePath+"/tabeller/" + i0+"/json",parentData:data17,parentDataProperty:"json",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data17.csv !== undefined){
if(!(validate309(data17.csv, {instancePath:instancePath+"/tabeller/" + i0+"/csv",parentData:data17,parentDataProperty:"csv",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
if(data17.csvw !== undefined){
if(!(validate309(data17.csvw, {instancePath:instancePath+"/tabeller/" + i0+"/csvw",parentData:data17,parentDataProperty:"csvw",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tabeller/" + i0,schemaPath:"#/properties/tabeller/items/type",keyword:"type",params:{type: "object"},schema:schema59.properties.tabeller.items.type,parentSchema:schema59.properties.tabeller.items,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/tabeller",schemaPath:"#/properties/tabeller/type",keyword:"type",params:{type: "array"},schema:schema59.properties.tabeller.type,parentSchema:schema59.properties.tabeller,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data["utelämnade"] !== undefined){
let data27 = data["utelämnade"];
if(Array.isArray(data27)){
if(data27.length > 60){
const err52 = {instancePath:instancePath+"/utelämnade",schemaPath:"#/properties/utel%C3%A4mnade/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema59.properties["utelämnade"],data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id === undefined){
const err53 = {instancePath:instancePath+"/utelämnade/" + i3,schemaPath:"#/properties/utel%C3%A4mnade/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.properties["utelämnade"].items.required,parentSchema:schema59.properties["utelämnade"].items,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data28.titel === undefined){
const err54 = {instancePath:instancePath+"/utelämnade/" + i3,schemaPath:"#/properties/utel%C3%A4mnade/items/required",keyword:"required",params:{missingProperty: "titel"},schema:schema59.properties["utelämnade"].items.required,parentSchema:schema59.properties["utelämnade"].items,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28["skäl"] === undefined){
const err55 = {instancePath:instancePath+"/utelämnade/" + i3,schemaPath:"#/properties/utel%C3%A4mnade/items/required",keyword:"required",params:{missingProperty: "skäl"},schema:schema59.properties["utelämnade"].items.required,parentSchema:schema59.properties["utelämnade"].items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data28){
if(!(((key5 === "id") || (key5 === "titel")) || (key5 === "skäl"))){
const err56 = {instancePath:instancePath+"/utelämnade/" + i3,schemaPath:"#/properties/utel%C3%A4mnade/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema59.properties["utelämnade"].items,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.id !== undefined){
if(!(validate299(data28.id, {instancePath:instancePath+"/utelämnade/" + i3+"/id",parentData:data28,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data28.titel !== undefined){
if(!(validate294(data28.titel, {instancePath:instancePath+"/utelämnade/" + i3+"/titel",parentData:data28,parentDataProperty:"titel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data28["skäl"] !== undefined){
let data31 = data28["skäl"];
if(!((((((data31 === "antal") || (data31 === "skydd")) || (data31 === "hela")) || (data31 === "tidigt")) || (data31 === "år")) || (data31 === "rutin"))){
const err57 = {instancePath:instancePath+"/utelämnade/" + i3+"/skäl",schemaPath:"#/properties/utel%C3%A4mnade/items/properties/sk%C3%A4l/enum",keyword:"enum",params:{allowedValues: schema59.properties["utelämnade"].items.properties["skäl"].enum},schema:schema59.properties["utelämnade"].items.properties["skäl"].enum,parentSchema:schema59.properties["utelämnade"].items.properties["skäl"],data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/utelämnade/" + i3,schemaPath:"#/properties/utel%C3%A4mnade/items/type",keyword:"type",params:{type: "object"},schema:schema59.properties["utelämnade"].items.type,parentSchema:schema59.properties["utelämnade"].items,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/utelämnade",schemaPath:"#/properties/utel%C3%A4mnade/type",keyword:"type",params:{type: "array"},schema:schema59.properties["utelämnade"].type,parentSchema:schema59.properties["utelämnade"],data:data27};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data["ändrade"] !== undefined){
let data32 = data["ändrade"];
if(Array.isArray(data32)){
if(data32.length > 60){
const err60 = {instancePath:instancePath+"/ändrade",schemaPath:"#/properties/%C3%A4ndrade/maxItems",keyword:"maxItems",params:{limit: 60},schema:60,parentSchema:schema59.properties["ändrade"],data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
const err61 = {instancePath:instancePath+"/ändrade/" + i4,schemaPath:"#/properties/%C3%A4ndrade/items/required",keyword:"required",params:{missingProperty: "id"},schema:schema59.properties["ändrade"].items.required,parentSchema:schema59.properties["ändrade"].items,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data33["ärenden"] === undefined){
const err62 = {instancePath:instancePath+"/ändrade/" + i4,schemaPath:"#/properties/%C3%A4ndrade/items/required",keyword:"required",params:{missingProperty: "ärenden"},schema:schema59.properties["ändrade"].items.required,parentSchema:schema59.properties["ändrade"].items,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data33){
if(!((key6 === "id") || (key6 === "ärenden"))){
const err63 = {instancePath:instancePath+"/ändrade/" + i4,schemaPath:"#/properties/%C3%A4ndrade/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema59.properties["ändrade"].items,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data33.id !== undefined){
if(!(validate299(data33.id, {instancePath:instancePath+"/ändrade/" + i4+"/id",parentData:data33,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
errors = vErrors.length;
}
}
if(data33["ärenden"] !== undefined){
let data35 = data33["ärenden"];
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err64 = {instancePath:instancePath+"/ändrade/" + i4+"/ärenden",schemaPath:"#/properties/%C3%A4ndrade/items/properties/%C3%A4renden/type",keyword:"type",params:{type: "integer"},schema:schema59.properties["ändrade"].items.properties["ärenden"].type,parentSchema:schema59.properties["ändrade"].items.properties["ärenden"],data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 4 || isNaN(data35)){
const err65 = {instancePath:instancePath+"/ändrade/" + i4+"/ärenden",schemaPath:"#/properties/%C3%A4ndrade/items/properties/%C3%A4renden/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema59.properties["ändrade"].items.properties["ärenden"],data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err66 = {instancePath:instancePath+"/ändrade/" + i4+"/ärenden",schemaPath:"#/properties/%C3%A4ndrade/items/properties/%C3%A4renden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema59.properties["ändrade"].items.properties["ärenden"],data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/ändrade/" + i4,schemaPath:"#/properties/%C3%A4ndrade/items/type",keyword:"type",params:{type: "object"},schema:schema59.properties["ändrade"].items.type,parentSchema:schema59.properties["ändrade"].items,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/ändrade",schemaPath:"#/properties/%C3%A4ndrade/type",keyword:"type",params:{type: "array"},schema:schema59.properties["ändrade"].type,parentSchema:schema59.properties["ändrade"],data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.granskning !== undefined){
let data36 = data.granskning;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.rutor === undefined){
const err69 = {instancePath:instancePath+"/granskning",schemaPath:"#/properties/granskning/required",keyword:"required",params:{missingProperty: "rutor"},schema:schema59.properties.granskning.required,parentSchema:schema59.properties.granskning,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data36.dolda === undefined){
const err70 = {instancePath:instancePath+"/granskning",schemaPath:"#/properties/granskning/required",keyword:"required",params:{missingProperty: "dolda"},schema:schema59.properties.granskning.required,parentSchema:schema59.properties.granskning,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data36["godkänd"] === undefined){
const err71 = {instancePath:instancePath+"/granskning",schemaPath:"#/properties/granskning/required",keyword:"required",params:{missingProperty: "godkänd"},schema:schema59.properties.granskning.required,parentSchema:schema59.properties.granskning,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 in data36){
if(!(((key7 === "rutor") || (key7 === "dolda")) || (key7 === "godkänd"))){
const err72 = {instancePath:instancePath+"/granskning",schemaPath:"#/properties/granskning/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema59.properties.granskning,data:data36};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data36.rutor !== undefined){
let data37 = data36.rutor;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err73 = {instancePath:instancePath+"/granskning/rutor",schemaPath:"#/properties/granskning/properties/rutor/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.granskning.properties.rutor.type,parentSchema:schema59.properties.granskning.properties.rutor,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err74 = {instancePath:instancePath+"/granskning/rutor",schemaPath:"#/properties/granskning/properties/rutor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.granskning.properties.rutor,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data36.dolda !== undefined){
let data38 = data36.dolda;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err75 = {instancePath:instancePath+"/granskning/dolda",schemaPath:"#/properties/granskning/properties/dolda/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.granskning.properties.dolda.type,parentSchema:schema59.properties.granskning.properties.dolda,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err76 = {instancePath:instancePath+"/granskning/dolda",schemaPath:"#/properties/granskning/properties/dolda/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.granskning.properties.dolda,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data36["godkänd"] !== undefined){
let data39 = data36["godkänd"];
if(typeof data39 !== "boolean"){
const err77 = {instancePath:instancePath+"/granskning/godkänd",schemaPath:"#/properties/granskning/properties/godk%C3%A4nd/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties.granskning.properties["godkänd"].type,parentSchema:schema59.properties.granskning.properties["godkänd"],data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/granskning",schemaPath:"#/properties/granskning/type",keyword:"type",params:{type: "object"},schema:schema59.properties.granskning.type,parentSchema:schema59.properties.granskning,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.filer !== undefined){
let data40 = data.filer;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!(validate316(data40[key8], {instancePath:instancePath+"/filer/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data40,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/filer",schemaPath:"#/properties/filer/type",keyword:"type",params:{type: "object"},schema:schema59.properties.filer.type,parentSchema:schema59.properties.filer,data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["förra"] !== undefined){
let data42 = data["förra"];
const _errs74 = errors;
let valid19 = false;
const _errs75 = errors;
if(data42 !== null){
const err80 = {instancePath:instancePath+"/förra",schemaPath:"#/properties/f%C3%B6rra/anyOf/0/type",keyword:"type",params:{type: "null"},schema:schema59.properties["förra"].anyOf[0].type,parentSchema:schema59.properties["förra"].anyOf[0],data:data42};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid0 = _errs75 === errors;
valid19 = valid19 || _valid0;
const _errs77 = errors;
if(!(validate318(data42, {instancePath:instancePath+"/förra",parentData:data,parentDataProperty:"förra",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
var _valid0 = _errs77 === errors;
valid19 = valid19 || _valid0;
if(!valid19){
const err81 = {instancePath:instancePath+"/förra",schemaPath:"#/properties/f%C3%B6rra/anyOf",keyword:"anyOf",params:{},schema:schema59.properties["förra"].anyOf,parentSchema:schema59.properties["förra"],data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data["ersätter"] !== undefined){
if(!(validate318(data["ersätter"], {instancePath:instancePath+"/ersätter",parentData:data,parentDataProperty:"ersätter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateRemoval = validate323;
const schema69 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Borttagen rapport","description":"Det som finns kvar av en rapport som togs bort: när och varför. Filen heter som kvittots kontrollsumma.","type":"object","additionalProperties":false,"required":["schema","datum","skäl"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"datum":{"title":"Datum","description":"Dagen då rapporten togs bort.","type":"string","format":"date"},"skäl":{"title":"Skäl","description":"Varför rapporten togs bort.","type":"string","enum":["dubblett","fel-kanal","ofullstandig","test","annat","personuppgift"]},"mening":{"title":"Mening","description":"En mening om varför, som den som rapporterade kan läsa med sin kod.","type":"string","minLength":1,"maxLength":5000}}};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.datum === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datum"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["skäl"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "skäl"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "schema") || (key0 === "datum")) || (key0 === "skäl")) || (key0 === "mening"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err4 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema69.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.datum !== undefined){
let data1 = data.datum;
if(typeof data1 === "string"){
if(!(formats0(data1))){
const err5 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema69.properties.datum,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/datum",schemaPath:"#/properties/datum/type",keyword:"type",params:{type: "string"},schema:schema69.properties.datum.type,parentSchema:schema69.properties.datum,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["skäl"] !== undefined){
let data2 = data["skäl"];
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/skäl",schemaPath:"#/properties/sk%C3%A4l/type",keyword:"type",params:{type: "string"},schema:schema69.properties["skäl"].type,parentSchema:schema69.properties["skäl"],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data2 === "dubblett") || (data2 === "fel-kanal")) || (data2 === "ofullstandig")) || (data2 === "test")) || (data2 === "annat")) || (data2 === "personuppgift"))){
const err8 = {instancePath:instancePath+"/skäl",schemaPath:"#/properties/sk%C3%A4l/enum",keyword:"enum",params:{allowedValues: schema69.properties["skäl"].enum},schema:schema69.properties["skäl"].enum,parentSchema:schema69.properties["skäl"],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.mening !== undefined){
let data3 = data.mening;
if(typeof data3 === "string"){
if(func1(data3) > 5000){
const err9 = {instancePath:instancePath+"/mening",schemaPath:"#/properties/mening/maxLength",keyword:"maxLength",params:{limit: 5000},schema:5000,parentSchema:schema69.properties.mening,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/mening",schemaPath:"#/properties/mening/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.mening,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/mening",schemaPath:"#/properties/mening/type",keyword:"type",params:{type: "string"},schema:schema69.properties.mening.type,parentSchema:schema69.properties.mening,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateResult = validate324;
const schema70 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Resultat","description":"Vad några rapporter har lett till, skrivet av en människa. Huvudet i en Markdownfil i mappen resultat.","type":"object","additionalProperties":false,"required":["schema","titel","antal","status","vem","när"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"titel":{"title":"Titel","description":"Det som har ändrats, i några ord.","type":"string","minLength":1,"maxLength":80,"pattern":"^[^\\r\\n]*$"},"antal":{"title":"Antal ärenden","description":"Hur många ärenden som ligger bakom. Bakom ett resultat ligger alltid flera, så att inget enskilt ärende kan kännas igen.","type":"integer","minimum":3},"ärenden":{"title":"Ärenden","description":"Ärendena bakom. Visas inte på webbplatsen.","type":"array","minItems":3,"maxItems":200,"uniqueItems":true,"items":{"title":"Ärende","description":"Ett ärende-id.","$ref":"case.json#/$defs/id"}},"status":{"title":"Status","description":"Hur långt arbetet har kommit.","enum":["klart","pagar"]},"vem":{"title":"Vem","description":"Vilka som ändrar något. Parter eller grupper, aldrig en person.","type":"string","minLength":1,"maxLength":120,"pattern":"^[^\\r\\n]*$"},"när":{"title":"När","description":"Dagen då resultatet skrevs eller senast ändrades. På webbplatsen visas månaden.","type":"string","format":"date"}}};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$"},schema:"^[A-Z]{2,6}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{8}$",parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.titel === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "titel"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.antal === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "antal"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.vem === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vem"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["när"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "när"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "schema") || (key0 === "titel")) || (key0 === "antal")) || (key0 === "ärenden")) || (key0 === "status")) || (key0 === "vem")) || (key0 === "när"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err7 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema70.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.titel !== undefined){
let data1 = data.titel;
if(typeof data1 === "string"){
if(func1(data1) > 80){
const err8 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/maxLength",keyword:"maxLength",params:{limit: 80},schema:80,parentSchema:schema70.properties.titel,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func1(data1) < 1){
const err9 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema70.properties.titel,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern8.test(data1)){
const err10 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema70.properties.titel,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "string"},schema:schema70.properties.titel.type,parentSchema:schema70.properties.titel,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.antal !== undefined){
let data2 = data.antal;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/antal",schemaPath:"#/properties/antal/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.antal.type,parentSchema:schema70.properties.antal,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 3 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/antal",schemaPath:"#/properties/antal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema70.properties.antal,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data["ärenden"] !== undefined){
let data3 = data["ärenden"];
if(Array.isArray(data3)){
if(data3.length > 200){
const err14 = {instancePath:instancePath+"/ärenden",schemaPath:"#/properties/%C3%A4renden/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema70.properties["ärenden"],data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 3){
const err15 = {instancePath:instancePath+"/ärenden",schemaPath:"#/properties/%C3%A4renden/minItems",keyword:"minItems",params:{limit: 3},schema:3,parentSchema:schema70.properties["ärenden"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate325(data3[i0], {instancePath:instancePath+"/ärenden/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func8(data3[i1], data3[j0])){
const err16 = {instancePath:instancePath+"/ärenden",schemaPath:"#/properties/%C3%A4renden/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema70.properties["ärenden"],data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/ärenden",schemaPath:"#/properties/%C3%A4renden/type",keyword:"type",params:{type: "array"},schema:schema70.properties["ärenden"].type,parentSchema:schema70.properties["ärenden"],data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((data5 === "klart") || (data5 === "pagar"))){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema70.properties.status.enum},schema:schema70.properties.status.enum,parentSchema:schema70.properties.status,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.vem !== undefined){
let data6 = data.vem;
if(typeof data6 === "string"){
if(func1(data6) > 120){
const err19 = {instancePath:instancePath+"/vem",schemaPath:"#/properties/vem/maxLength",keyword:"maxLength",params:{limit: 120},schema:120,parentSchema:schema70.properties.vem,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data6) < 1){
const err20 = {instancePath:instancePath+"/vem",schemaPath:"#/properties/vem/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema70.properties.vem,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern8.test(data6)){
const err21 = {instancePath:instancePath+"/vem",schemaPath:"#/properties/vem/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},schema:"^[^\\r\\n]*$",parentSchema:schema70.properties.vem,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/vem",schemaPath:"#/properties/vem/type",keyword:"type",params:{type: "string"},schema:schema70.properties.vem.type,parentSchema:schema70.properties.vem,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["när"] !== undefined){
let data7 = data["när"];
if(typeof data7 === "string"){
if(!(formats0(data7))){
const err23 = {instancePath:instancePath+"/när",schemaPath:"#/properties/n%C3%A4r/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema70.properties["när"],data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/när",schemaPath:"#/properties/n%C3%A4r/type",keyword:"type",params:{type: "string"},schema:schema70.properties["när"].type,parentSchema:schema70.properties["när"],data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateImport = validate327;
const schema72 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Karta för import","description":"Hur kolumnerna i en fil från ett annat system blir fälten i ärenden.","type":"object","additionalProperties":false,"required":["schema","system","personuppgifter","fält"],"properties":{"schema":{"title":"Schemaversion","description":"Vilken version av schemat som filen följer.","const":1},"system":{"title":"System","description":"Vad det andra systemet kallas. Med ärendets nummer där känns det igen när samma fil importeras igen.","type":"string","minLength":1,"maxLength":60},"blad":{"title":"Blad","description":"Vilket blad i en arbetsbok som har ärendena. Behövs bara när flera blad har innehåll.","type":"string","minLength":1,"maxLength":60},"personuppgifter":{"title":"Personuppgifter","description":"Vad som händer med en text som ser ut att peka ut en person.","type":"string","enum":["hall","maskera","utelamna"]},"fält":{"title":"Fält","description":"Varje fält i ärendet som filen har, och kolumnen som det kommer från.","type":"object","additionalProperties":false,"required":["nummer","mottagen","område","arbetsgivare","samverkansparter","beskrivning"],"properties":{"nummer":{"$ref":"#/$defs/text"},"mottagen":{"$ref":"#/$defs/dag"},"datum":{"$ref":"#/$defs/dag"},"inskriven":{"$ref":"#/$defs/kod"},"område":{"$ref":"#/$defs/kod"},"arbetsgivare":{"$ref":"#/$defs/kod"},"samverkansparter":{"$ref":"#/$defs/kod"},"beskrivning":{"$ref":"#/$defs/text"},"bakgrund":{"$ref":"#/$defs/text"},"löst":{"$ref":"#/$defs/kod"},"allvarlighetsgrad":{"$ref":"#/$defs/kod"},"händelser":{"$ref":"#/$defs/text"},"fas":{"$ref":"#/$defs/kod"},"nivå":{"$ref":"#/$defs/kod"},"stängt":{"$ref":"#/$defs/dag"},"typ":{"$ref":"#/$defs/kod"},"orsak":{"$ref":"#/$defs/kod"},"ärendet":{"$ref":"#/$defs/kod"},"konsekvens-organisation":{"$ref":"#/$defs/kod"},"konsekvens-person":{"$ref":"#/$defs/kod"},"konsekvens-säkerhet":{"$ref":"#/$defs/kod"},"rutinföljsamhet":{"$ref":"#/$defs/kod"},"slag":{"$ref":"#/$defs/kod"},"målgrupp":{"$ref":"#/$defs/kod"},"sektor":{"$ref":"#/$defs/kod"},"diarienummer":{"$ref":"#/$defs/text"},"externt-nummer":{"$ref":"#/$defs/text"},"svar":{"$ref":"#/$defs/text"},"svar-datum":{"$ref":"#/$defs/dag"},"anteckning":{"$ref":"#/$defs/text"}}}},"$defs":{"kolumn":{"title":"Kolumn","description":"Kolumnens rubrik, som den står i filen.","type":"string","minLength":1,"maxLength":500},"text":{"description":"Ett fält med text.","type":"object","additionalProperties":false,"required":["kolumn"],"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"fler":{"title":"Fler kolumner","description":"Kolumner som läggs till efter, med sin rubrik före.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/kolumn"}}}},"dag":{"description":"Ett fält med en dag.","type":"object","additionalProperties":false,"required":["kolumn","form"],"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"form":{"title":"Datumform","description":"I vilken ordning dagen skrivs. Ett klockslag efter dagen utelämnas.","type":"string","enum":["ar-manad-dag","dag-manad-ar","manad-dag-ar","excel-tal"]}}},"kod":{"description":"Ett fält med koder.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"delas-av":{"title":"Delas av","description":"Tecknet mellan flera värden i samma cell.","type":"string","minLength":1,"maxLength":5},"värden":{"title":"Värden","description":"Koden för varje värde i kolumnen. ej-ifyllt betyder att fältet lämnas tomt.","type":"object","additionalProperties":{"$ref":"#/$defs/kodvarde"}},"tomt":{"title":"Tomt","description":"Koden för en tom cell. Utan den lämnas fältet tomt.","$ref":"#/$defs/kodvarde"},"alltid":{"title":"Alltid","description":"Koden för alla rader, när filen inte har någon kolumn.","$ref":"#/$defs/kodvarde"}}},"kodvarde":{"type":["string","integer"]}}};
const schema73 = {"description":"Ett fält med text.","type":"object","additionalProperties":false,"required":["kolumn"],"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"fler":{"title":"Fler kolumner","description":"Kolumner som läggs till efter, med sin rubrik före.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/kolumn"}}}};
const schema74 = {"title":"Kolumn","description":"Kolumnens rubrik, som den står i filen.","type":"string","minLength":1,"maxLength":500};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kolumn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kolumn"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kolumn") || (key0 === "fler"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kolumn !== undefined){
if(!(validate329(data.kolumn, {instancePath:instancePath+"/kolumn",parentData:data,parentDataProperty:"kolumn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.fler !== undefined){
let data1 = data.fler;
if(Array.isArray(data1)){
if(data1.length > 20){
const err2 = {instancePath:instancePath+"/fler",schemaPath:"#/properties/fler/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema73.properties.fler,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/fler",schemaPath:"#/properties/fler/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema73.properties.fler,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate329(data1[i0], {instancePath:instancePath+"/fler/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/fler",schemaPath:"#/properties/fler/type",keyword:"type",params:{type: "array"},schema:schema73.properties.fler.type,parentSchema:schema73.properties.fler,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = {"description":"Ett fält med en dag.","type":"object","additionalProperties":false,"required":["kolumn","form"],"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"form":{"title":"Datumform","description":"I vilken ordning dagen skrivs. Ett klockslag efter dagen utelämnas.","type":"string","enum":["ar-manad-dag","dag-manad-ar","manad-dag-ar","excel-tal"]}}};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kolumn === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kolumn"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.form === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"},schema:schema75.required,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kolumn") || (key0 === "form"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kolumn !== undefined){
if(!(validate329(data.kolumn, {instancePath:instancePath+"/kolumn",parentData:data,parentDataProperty:"kolumn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
let data1 = data.form;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/type",keyword:"type",params:{type: "string"},schema:schema75.properties.form.type,parentSchema:schema75.properties.form,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data1 === "ar-manad-dag") || (data1 === "dag-manad-ar")) || (data1 === "manad-dag-ar")) || (data1 === "excel-tal"))){
const err4 = {instancePath:instancePath+"/form",schemaPath:"#/properties/form/enum",keyword:"enum",params:{allowedValues: schema75.properties.form.enum},schema:schema75.properties.form.enum,parentSchema:schema75.properties.form,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema76 = {"description":"Ett fält med koder.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"kolumn":{"$ref":"#/$defs/kolumn"},"delas-av":{"title":"Delas av","description":"Tecknet mellan flera värden i samma cell.","type":"string","minLength":1,"maxLength":5},"värden":{"title":"Värden","description":"Koden för varje värde i kolumnen. ej-ifyllt betyder att fältet lämnas tomt.","type":"object","additionalProperties":{"$ref":"#/$defs/kodvarde"}},"tomt":{"title":"Tomt","description":"Koden för en tom cell. Utan den lämnas fältet tomt.","$ref":"#/$defs/kodvarde"},"alltid":{"title":"Alltid","description":"Koden för alla rader, när filen inte har någon kolumn.","$ref":"#/$defs/kodvarde"}}};
const schema77 = {"type":["string","integer"]};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate339.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema77.type},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}
validate339.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kolumn") || (key0 === "delas-av")) || (key0 === "värden")) || (key0 === "tomt")) || (key0 === "alltid"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kolumn !== undefined){
if(!(validate329(data.kolumn, {instancePath:instancePath+"/kolumn",parentData:data,parentDataProperty:"kolumn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data["delas-av"] !== undefined){
let data1 = data["delas-av"];
if(typeof data1 === "string"){
if(func1(data1) > 5){
const err2 = {instancePath:instancePath+"/delas-av",schemaPath:"#/properties/delas-av/maxLength",keyword:"maxLength",params:{limit: 5},schema:5,parentSchema:schema76.properties["delas-av"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data1) < 1){
const err3 = {instancePath:instancePath+"/delas-av",schemaPath:"#/properties/delas-av/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties["delas-av"],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/delas-av",schemaPath:"#/properties/delas-av/type",keyword:"type",params:{type: "string"},schema:schema76.properties["delas-av"].type,parentSchema:schema76.properties["delas-av"],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["värden"] !== undefined){
let data2 = data["värden"];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(validate339(data2[key1], {instancePath:instancePath+"/värden/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/värden",schemaPath:"#/properties/v%C3%A4rden/type",keyword:"type",params:{type: "object"},schema:schema76.properties["värden"].type,parentSchema:schema76.properties["värden"],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tomt !== undefined){
if(!(validate339(data.tomt, {instancePath:instancePath+"/tomt",parentData:data,parentDataProperty:"tomt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
if(data.alltid !== undefined){
if(!(validate339(data.alltid, {instancePath:instancePath+"/alltid",parentData:data,parentDataProperty:"alltid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.system === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "system"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.personuppgifter === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "personuppgifter"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["fält"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fält"},schema:schema72.required,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schema") || (key0 === "system")) || (key0 === "blad")) || (key0 === "personuppgifter")) || (key0 === "fält"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(1 !== data0){
const err5 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema72.properties.schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.system !== undefined){
let data1 = data.system;
if(typeof data1 === "string"){
if(func1(data1) > 60){
const err6 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema72.properties.system,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data1) < 1){
const err7 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.system,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"},schema:schema72.properties.system.type,parentSchema:schema72.properties.system,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.blad !== undefined){
let data2 = data.blad;
if(typeof data2 === "string"){
if(func1(data2) > 60){
const err9 = {instancePath:instancePath+"/blad",schemaPath:"#/properties/blad/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema72.properties.blad,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/blad",schemaPath:"#/properties/blad/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.blad,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/blad",schemaPath:"#/properties/blad/type",keyword:"type",params:{type: "string"},schema:schema72.properties.blad.type,parentSchema:schema72.properties.blad,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.personuppgifter !== undefined){
let data3 = data.personuppgifter;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/personuppgifter",schemaPath:"#/properties/personuppgifter/type",keyword:"type",params:{type: "string"},schema:schema72.properties.personuppgifter.type,parentSchema:schema72.properties.personuppgifter,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data3 === "hall") || (data3 === "maskera")) || (data3 === "utelamna"))){
const err13 = {instancePath:instancePath+"/personuppgifter",schemaPath:"#/properties/personuppgifter/enum",keyword:"enum",params:{allowedValues: schema72.properties.personuppgifter.enum},schema:schema72.properties.personuppgifter.enum,parentSchema:schema72.properties.personuppgifter,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["fält"] !== undefined){
let data4 = data["fält"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.nummer === undefined){
const err14 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "nummer"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.mottagen === undefined){
const err15 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "mottagen"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4["område"] === undefined){
const err16 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "område"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.arbetsgivare === undefined){
const err17 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "arbetsgivare"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.samverkansparter === undefined){
const err18 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "samverkansparter"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.beskrivning === undefined){
const err19 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/required",keyword:"required",params:{missingProperty: "beskrivning"},schema:schema72.properties["fält"].required,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data4){
if(!(func0.call(schema72.properties["fält"].properties, key1))){
const err20 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.nummer !== undefined){
if(!(validate328(data4.nummer, {instancePath:instancePath+"/fält/nummer",parentData:data4,parentDataProperty:"nummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4.mottagen !== undefined){
if(!(validate333(data4.mottagen, {instancePath:instancePath+"/fält/mottagen",parentData:data4,parentDataProperty:"mottagen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data4.datum !== undefined){
if(!(validate333(data4.datum, {instancePath:instancePath+"/fält/datum",parentData:data4,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data4.inskriven !== undefined){
if(!(validate337(data4.inskriven, {instancePath:instancePath+"/fält/inskriven",parentData:data4,parentDataProperty:"inskriven",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["område"] !== undefined){
if(!(validate337(data4["område"], {instancePath:instancePath+"/fält/område",parentData:data4,parentDataProperty:"område",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.arbetsgivare !== undefined){
if(!(validate337(data4.arbetsgivare, {instancePath:instancePath+"/fält/arbetsgivare",parentData:data4,parentDataProperty:"arbetsgivare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.samverkansparter !== undefined){
if(!(validate337(data4.samverkansparter, {instancePath:instancePath+"/fält/samverkansparter",parentData:data4,parentDataProperty:"samverkansparter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.beskrivning !== undefined){
if(!(validate328(data4.beskrivning, {instancePath:instancePath+"/fält/beskrivning",parentData:data4,parentDataProperty:"beskrivning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4.bakgrund !== undefined){
if(!(validate328(data4.bakgrund, {instancePath:instancePath+"/fält/bakgrund",parentData:data4,parentDataProperty:"bakgrund",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4["löst"] !== undefined){
if(!(validate337(data4["löst"], {instancePath:instancePath+"/fält/löst",parentData:data4,parentDataProperty:"löst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.allvarlighetsgrad !== undefined){
if(!(validate337(data4.allvarlighetsgrad, {instancePath:instancePath+"/fält/allvarlighetsgrad",parentData:data4,parentDataProperty:"allvarlighetsgrad",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["händelser"] !== undefined){
if(!(validate328(data4["händelser"], {instancePath:instancePath+"/fält/händelser",parentData:data4,parentDataProperty:"händelser",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4.fas !== undefined){
if(!(validate337(data4.fas, {instancePath:instancePath+"/fält/fas",parentData:data4,parentDataProperty:"fas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["nivå"] !== undefined){
if(!(validate337(data4["nivå"], {instancePath:instancePath+"/fält/nivå",parentData:data4,parentDataProperty:"nivå",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["stängt"] !== undefined){
if(!(validate333(data4["stängt"], {instancePath:instancePath+"/fält/stängt",parentData:data4,parentDataProperty:"stängt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data4.typ !== undefined){
if(!(validate337(data4.typ, {instancePath:instancePath+"/fält/typ",parentData:data4,parentDataProperty:"typ",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.orsak !== undefined){
if(!(validate337(data4.orsak, {instancePath:instancePath+"/fält/orsak",parentData:data4,parentDataProperty:"orsak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["ärendet"] !== undefined){
if(!(validate337(data4["ärendet"], {instancePath:instancePath+"/fält/ärendet",parentData:data4,parentDataProperty:"ärendet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["konsekvens-organisation"] !== undefined){
if(!(validate337(data4["konsekvens-organisation"], {instancePath:instancePath+"/fält/konsekvens-organisation",parentData:data4,parentDataProperty:"konsekvens-organisation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["konsekvens-person"] !== undefined){
if(!(validate337(data4["konsekvens-person"], {instancePath:instancePath+"/fält/konsekvens-person",parentData:data4,parentDataProperty:"konsekvens-person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["konsekvens-säkerhet"] !== undefined){
if(!(validate337(data4["konsekvens-säkerhet"], {instancePath:instancePath+"/fält/konsekvens-säkerhet",parentData:data4,parentDataProperty:"konsekvens-säkerhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["rutinföljsamhet"] !== undefined){
if(!(validate337(data4["rutinföljsamhet"], {instancePath:instancePath+"/fält/rutinföljsamhet",parentData:data4,parentDataProperty:"rutinföljsamhet",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.slag !== undefined){
if(!(validate337(data4.slag, {instancePath:instancePath+"/fält/slag",parentData:data4,parentDataProperty:"slag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4["målgrupp"] !== undefined){
if(!(validate337(data4["målgrupp"], {instancePath:instancePath+"/fält/målgrupp",parentData:data4,parentDataProperty:"målgrupp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.sektor !== undefined){
if(!(validate337(data4.sektor, {instancePath:instancePath+"/fält/sektor",parentData:data4,parentDataProperty:"sektor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
if(data4.diarienummer !== undefined){
if(!(validate328(data4.diarienummer, {instancePath:instancePath+"/fält/diarienummer",parentData:data4,parentDataProperty:"diarienummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4["externt-nummer"] !== undefined){
if(!(validate328(data4["externt-nummer"], {instancePath:instancePath+"/fält/externt-nummer",parentData:data4,parentDataProperty:"externt-nummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4.svar !== undefined){
if(!(validate328(data4.svar, {instancePath:instancePath+"/fält/svar",parentData:data4,parentDataProperty:"svar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
if(data4["svar-datum"] !== undefined){
if(!(validate333(data4["svar-datum"], {instancePath:instancePath+"/fält/svar-datum",parentData:data4,parentDataProperty:"svar-datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data4.anteckning !== undefined){
if(!(validate328(data4.anteckning, {instancePath:instancePath+"/fält/anteckning",parentData:data4,parentDataProperty:"anteckning",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/fält",schemaPath:"#/properties/f%C3%A4lt/type",keyword:"type",params:{type: "object"},schema:schema72.properties["fält"].type,parentSchema:schema72.properties["fält"],data:data4};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

